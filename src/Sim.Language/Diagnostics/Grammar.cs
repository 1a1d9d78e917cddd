using System.Globalization;

namespace Sim.Language.Diagnostics;

/// <summary>The few rules of English that messages need.</summary>
internal static class Grammar
{
    public static string A(string noun, bool capital = false)
    {
        var article = noun[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a";
        return $"{(capital ? char.ToUpperInvariant(article[0]) + article[1..] : article)} {noun}";
    }

    /// <summary>A number as it is written in scenarios, wherever the machine stands: others write the minus otherwise.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"once", "12 times".</summary>
    public static string Times(int number) => number == 1 ? "once" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} times");
}
