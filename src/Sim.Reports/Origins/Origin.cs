using System.Globalization;
using Sim.Model.Ledgers;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Origins;

/// <summary>What stands behind a cause: decisions with their votes, rules with their conditions, draws with their odds. One file for each kind.</summary>
internal static class Origin
{
    /// <summary>What stands behind some entries of a turn, each cause under its own heading with what it moved.</summary>
    /// <param name="entries">Places in the ledger.</param>
    public static IEnumerable<Block> Blocks(GameView view, int turn, IEnumerable<int> entries)
    {
        var behind = entries
            .Select(at => (Entry: view.Ledger.Entries[at], Lines: Of(view, at).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal).ToList()))
            .Where(b => b.Lines.Count > 0)
            .GroupBy(b => (Text: Causes.Text(view, b.Entry.Cause, turn, view.Scenario.Variables[b.Entry.Variable]), Lines: string.Join('\n', b.Lines)));
        foreach (var cause in behind)
        {
            yield return new Heading($"Behind {cause.Key.Text} {string.Join(", ", cause.GroupBy(b => b.Entry.Amount).Select(Times))}");
            yield return Lines.Of(cause.First().Lines);
        }
    }

    private static string Times<T>(IGrouping<int, T> same) =>
        same.Count() == 1 ? Amount.Signed(same.Key) : string.Create(CultureInfo.InvariantCulture, $"{Amount.Signed(same.Key)} ({same.Count()} times)");

    /// <summary>What stands behind one entry of the ledger; nothing where the player may not know its cause.</summary>
    public static IEnumerable<string> Of(GameView view, int at)
    {
        var entry = view.Ledger.Entries[at];
        if (Knowledge.Of(view, entry.Cause, view.Scenario.Variables[entry.Variable]) != Heard.Fully)
        {
            return [];
        }

        var cause = entry.Cause;
        var late = cause.Turn >= 0 && cause.Turn < entry.Turn && cause.Kind != CauseKind.Sounding
            ? [$"It was done {Dates.Brief(view.Scenario.Calendar, cause.Turn)} and took {Dates.Turns(view.Scenario.Calendar, entry.Turn - cause.Turn)} to be felt"]
            : Array.Empty<string>();
        return late.Concat(cause.Kind switch
        {
            CauseKind.Event => EventOrigin.Of(view, cause.Index, cause.Turn),
            CauseKind.Option => OptionOrigin.Of(view, cause),
            CauseKind.Act => ActOrigin.Of(view, cause),
            // A late effect of a rule names the rule; its condition was that of another turn.
            CauseKind.Rule => cause.Turn == entry.Turn ? RuleOrigin.Of(view, at) : [],
            CauseKind.Transition => TransitionOrigin.Of(view, entry),
            CauseKind.Office => OfficeOrigin.Of(view, entry),
            CauseKind.Session => SessionOrigin.Of(view, entry),
            CauseKind.Sounding => ConfidenceOrigin.OfSoundings(view, cause.Turn, s => s.Actor == cause.Actor),
            _ => ConfidenceOrigin.OfShowdowns(view, cause.Turn, s => s.Actor == cause.Actor && s.Against == cause.Index),
        });
    }

    /// <summary>The places in the ledger at which some variables moved in a turn.</summary>
    public static IEnumerable<int> Moved(GameView view, int turn, Func<int, bool> which)
    {
        var end = Place.FirstEntry(view, turn + 1);
        for (var at = Place.FirstEntry(view, turn); at < end; at++)
        {
            if (view.Ledger.Entries[at].Amount != 0 && which(view.Ledger.Entries[at].Variable))
            {
                yield return at;
            }
        }
    }
}
