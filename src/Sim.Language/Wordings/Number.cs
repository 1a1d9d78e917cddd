using System.Globalization;
using System.Text.RegularExpressions;

namespace Sim.Language.Wordings;

/// <summary>Numbers that were written as words.</summary>
internal static partial class Number
{
    private static readonly string[] Ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Tens = ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];

    public static string Words(string text) => Word().Replace(text, match => ValueOf(match.Value.ToLowerInvariant()) is { } value ? value.ToString(CultureInfo.InvariantCulture) : match.Value);

    private static int? ValueOf(string word) =>
        Array.IndexOf(Ones, word) is >= 0 and var one ? one : Array.IndexOf(Tens, word) is >= 0 and var ten ? (ten + 1) * 10 : null;

    [GeneratedRegex(@"\b[A-Za-z]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
