using System.Collections.Immutable;
using Sim.Engine;
using Sim.Model.Chronicles;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Screens.Tests.Secrets;

/// <summary>
/// The same game once more, in which some numbers are in truth others: now, at every close, and in how far each cause moved them, and so are
/// the odds that were reckoned from them. Whatever was told of them stays.
/// </summary>
internal static class OtherTruth
{
    private const int Bent = 17;

    public static Game Of(Game game, Func<Variable, bool> which, Func<Variable, int, int> bend)
    {
        var other = Game.Replay(game.Scenario, game.Record());
        var layout = game.Scenario.Layout;
        var bent = game.Scenario.Variables.Where(which).ToList();
        foreach (var variable in bent)
        {
            var slot = layout.Variables + variable.Index;
            other.Situation.Numbers[slot] = bend(variable, other.Situation.Numbers[slot]);
        }

        var closes = (List<ImmutableArray<int>>)other.Closes;
        for (var turn = 0; turn < closes.Count; turn++)
        {
            closes[turn] = bent.Aggregate(closes[turn], (values, v) => values.SetItem(v.Index, bend(v, values[v.Index])));
        }

        var moved = bent.Select(v => v.Index).ToHashSet();
        var entries = other.Ledger.Entries.ToList();
        other.Ledger.CutTo(0);
        entries.ForEach(e => other.Ledger.Add(moved.Contains(e.Variable) ? e with { Amount = e.Amount * 3, Wanted = e.Wanted * 3 } : e));
        var happenings = other.Chronicle.Happenings.ToList();
        other.Chronicle.CutTo(0);
        happenings.ForEach(h => other.Chronicle.Add(h is Transitioned { Draw: { } draw } way && IsReckoned(game.Scenario, way) ? way with { Draw = draw with { Odds = Otherwise(draw) } } : h));
        return other;
    }

    /// <summary>Another value of the same range, far from the first.</summary>
    public static int Anywhere(Variable variable, int value) =>
        value + Bent <= variable.Max ? value + Bent : value - Bent >= variable.Min ? value - Bent : value == variable.Max ? variable.Min : variable.Max;

    private static bool IsReckoned(Scenario scenario, Transitioned way) =>
        way.Transition >= 0 && scenario.Machines[way.Machine].Transitions[way.Transition].Chance is not (null or Number);

    // As likely or unlikely as ever that it came, and by other odds.
    private static int Otherwise(Draw draw) => draw.Happens ? Math.Min(99, draw.Odds + 9) : Math.Max(1, draw.Odds - 9);
}
