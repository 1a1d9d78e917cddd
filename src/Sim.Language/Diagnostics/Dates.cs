using System.Globalization;

namespace Sim.Language.Diagnostics;

/// <summary>Dates as scenarios write them.</summary>
internal static class Dates
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
