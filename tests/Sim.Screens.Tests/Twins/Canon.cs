using System.Text.RegularExpressions;

namespace Sim.Screens.Tests.Twins;

/// <summary>Texts without how they are set: words and figures in their order, so that two ways of setting the same can be compared.</summary>
internal static partial class Canon
{
    public static string Of(string text) => string.Join(' ', Tokens().Matches(text).Select(m => m.Value.ToLowerInvariant()));

    public static IEnumerable<string> Sentences(string text) => Ends().Split(text);

    [GeneratedRegex(@"[+-]?\d+(?:>\d+)?|\p{L}+(?:['’]\p{L}+)*")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"(?<=[.!?]['""”]?)\s+(?=[\p{Lu}“""])")]
    private static partial Regex Ends();
}
