using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Origins;

/// <summary>How the numbers that a condition reads had last moved, each with its causes.</summary>
internal static class LastChanges
{
    /// <summary>More numbers than this would bury the one that tipped it.</summary>
    private const int Most = 3;

    public static IEnumerable<string> Of(GameView view, Place place, Situation past, About about, params Expression?[] read) => read
        .SelectMany(e => Readings.Of(e, past, about)).Distinct()
        .Where(v => Knowledge.Of(view, v) >= Known.Estimate)
        .Take(Most).Select(v => Of(view, place, v)).Where(t => t.Length > 0);

    private static string Of(GameView view, Place place, Variable variable)
    {
        for (var at = place.Entry - 1; at >= 0; at--)
        {
            var last = view.Ledger.Entries[at];
            if (last.Variable != variable.Index || last.Amount == 0)
            {
                continue;
            }

            var causes = view.Ledger.Of(last.Turn, variable.Index).Where(e => e.Amount != 0).ToList();
            if (last.Turn == place.Turn)
            {
                causes = [.. view.Ledger.Entries.Take(place.Entry).Where(e => e.Turn == last.Turn && e.Variable == variable.Index && e.Amount != 0)];
            }

            var told = causes.GroupBy(e => Causes.Text(view, e.Cause, last.Turn, variable), StringComparer.Ordinal)
                .Select(g => $"{g.Key} {Amount.Signed(g.Sum(e => e.Amount))}");
            return $"{Names.Of(view, variable)} last moved by {Amount.Signed(causes.Sum(e => e.Amount))}, {Dates.Brief(view.Scenario.Calendar, last.Turn)}: {string.Join(", ", told)}";
        }

        return "";
    }
}
