using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Chronicles;

namespace Sim.Reports.Wording.Happenings;

/// <summary>How the votes fell.</summary>
public static class Tally
{
    /// <summary>
    /// <c>6 to 3</c> where two answers met; where the hands went three ways or more, each count by name, or the largest number could
    /// read as a defeat: <c>4 of 9 hands; 3 for "a reprimand", 2 for "let them choose"</c>.
    /// </summary>
    /// <param name="label">What an option is called.</param>
    /// <param name="order">The options as they are shown.</param>
    public static string Among(ImmutableArray<Stand> stands, int option, ImmutableArray<int> order, Func<int, string> label)
    {
        if (stands.IsDefaultOrEmpty || stands.Where(s => s.Option != option).Select(s => s.Option).Distinct().Count() < 2)
        {
            return Text(stands, option);
        }

        var others = order.Where(o => o != option && For(stands, o) > 0).OrderByDescending(o => For(stands, o))
            .Select(o => string.Create(CultureInfo.InvariantCulture, $"{For(stands, o)} for \"{label(o)}\""));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{For(stands, option)} of {stands.Length} hands; {string.Join(", ", others)}{(IsTied(stands, option) ? "; the chair decided between the equal" : "")}");
    }

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
