using System.Collections.Immutable;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>The changes of a turn with their causes. What one may not know of the causes is told as one sum, so that it all adds up.</summary>
public static class ChangeLines
{
    /// <summary>Every known figure that changed, in the order of the scenario.</summary>
    public static IEnumerable<ChangeLine> Of(GameView view, int turn)
    {
        var entries = view.Ledger.OfTurn(turn).ToLookup(e => e.Variable);
        return view.Scenario.Variables
            .Where(v => entries[v.Index].Any(e => e.Amount != 0) && Knowledge.Of(view, v) >= Known.Estimate)
            .Select(v => Of(view, v, turn, entries[v.Index]))
            .Where(l => l.Change != 0 || l.Parts.Length > 0);
    }

    /// <summary>One variable in one turn.</summary>
    public static ChangeLine Of(GameView view, Variable variable, int turn) =>
        Of(view, variable, turn, view.Ledger.Of(turn, variable.Index));

    private static ChangeLine Of(GameView view, Variable variable, int turn, IEnumerable<Entry> entries)
    {
        var parts = entries.GroupBy(e => Causes.Text(view, e.Cause, turn, variable), StringComparer.Ordinal)
            .Select(g => new Part(g.Key, g.Sum(e => e.Amount)))
            .Where(p => p.Amount != 0)
            .ToImmutableArray();
        var change = parts.Sum(p => p.Amount);
        var exact = Knowledge.Of(view, variable) == Known.Exact;
        var level = variable.Flag ? $"{Level.Word(variable, view.Before(turn, variable))}>{Level.Word(variable, view.After(turn, variable))}"
            : exact ? $"{Number(view.Before(turn, variable))}>{Number(view.After(turn, variable))}"
            : Level.Shown(variable, view.After(turn, variable), exact: false);
        return new ChangeLine(Names.Of(view, variable), level, exact || variable.Flag, change, parts, variable.Index);
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
