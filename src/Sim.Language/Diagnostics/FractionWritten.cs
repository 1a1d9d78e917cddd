using System.Globalization;
using System.Text.RegularExpressions;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Numbers with a comma, a point or a percent sign, where whole ones are expected.</summary>
internal static partial class FractionWritten
{
    /// <summary>Whether a number with a comma or a point in it is written: <c>5,5</c>, <c>1.000</c>.</summary>
    public static bool Looks(string written) => Fraction().IsMatch(written);

    public static Diagnostic At(Span place, string written)
    {
        var match = Fraction().Match(written);
        var (whole, rest) = (match.Groups[1].Value, match.Groups[2].Value);
        return Diagnostic.Error("V409", place, $"'{written}' is not a whole number.", rest.Length == 3 ? $"If thousands are meant, write {whole}{rest}" : $"Write {whole} or {Next(whole)}: all numbers are whole.");
    }

    public static Diagnostic Percent(Span place, string written, int meant) =>
        Diagnostic.Warning("V409", place, $"'{written}' was read as {meant.ToString(CultureInfo.InvariantCulture)}: numbers have no percent sign.", $"Write {meant.ToString(CultureInfo.InvariantCulture)}").Repaired(place, meant.ToString(CultureInfo.InvariantCulture));

    /// <summary>In an effect it could also mean a part of the number, so that it is not read.</summary>
    public static Diagnostic PercentInEffect(Span place, string written, int meant) =>
        Diagnostic.Error("V409", place, $"'{written}' may mean points, or a part of the number.", $"Write {meant.ToString(CultureInfo.InvariantCulture)} for points; a part is worked out, such as: fear = fear * 9 / 10");

    private static string Next(string whole) => (int.Parse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(-?[0-9]{1,6})[.,]([0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();
}
