using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NumberExpected
{
    public static Diagnostic In(Span place, string field, string written) =>
        Diagnostic.Error("V401", place, $"'{field}' is a whole number, but '{written}' is written here.", Meant(written));

    public static Diagnostic InExpression(Span place, string written) =>
        Diagnostic.Error("V401", place, $"'{written}' is not a whole number.", Meant(written));

    public static Diagnostic Year(Span place, string field, string written) =>
        Diagnostic.Error("V401", place, $"'{field}' is a year, but '{written}' is written here.", "It is written so: 1894");

    private static string Meant(string written)
    {
        var digits = new string([.. written.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '-')]);
        var looksLike = written.Replace('O', '0').Replace('o', '0').Replace('l', '1');
        if (!string.Equals(looksLike, written, StringComparison.Ordinal) && looksLike.All(char.IsAsciiDigit))
        {
            return $"Did you mean {looksLike}?";
        }

        return digits.Length is > 0 and < 9 && digits != "-" ? $"Write digits only, such as {digits}." : "Write digits only, such as 50.";
    }
}
