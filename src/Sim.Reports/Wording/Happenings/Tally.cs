using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Chronicles;

namespace Sim.Reports.Wording.Happenings;

/// <summary>How the votes fell.</summary>
public static class Tally
{
    /// <summary><c>6 to 3</c>: those for the option that is asked about against all others; empty without a vote.</summary>
    public static string Text(ImmutableArray<Stand> stands, int option) => stands.IsDefaultOrEmpty
        ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{For(stands, option)} to {stands.Length - For(stands, option)}{(IsTied(stands, option) ? ", a tie that the chair decided" : "")}");

    private static bool IsTied(ImmutableArray<Stand> stands, int option) =>
        stands.Where(s => s.Option != option).GroupBy(s => s.Option).Any(g => g.Count() == For(stands, option));

    public static int For(ImmutableArray<Stand> stands, int option) => stands.Count(s => s.Option == option);
}
