using System.Globalization;
using Sim.Reports.Forecasts;

namespace Sim.Commands.Explorations;

/// <summary>Parts of the games in words and figures.</summary>
internal static class Shares
{
    /// <summary>In percent, to a hundredth.</summary>
    public static string Percent(int part, int whole) => whole == 0 ? "" : (100m * part / whole).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>One standard error of a share, in points of percent, to a hundredth.</summary>
    public static string StandardError(int part, int whole) => whole == 0 ? "" : Error(part, whole).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Two standard errors, in whole points of percent and rounded up; where all games agree, what three in as many games would be.</summary>
    public static string TwoErrors(int part, int whole) => Math.Max(1, Math.Ceiling(new Share(part, whole).Error)).ToString("0", CultureInfo.InvariantCulture);

    public static double Error(int part, int whole) => 100 * Math.Sqrt((double)part / whole * (whole - part) / whole / whole);
}
