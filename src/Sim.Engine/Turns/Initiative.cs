using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;

namespace Sim.Engine.Turns;

/// <summary>A person spends a slot on an act. The player and his rivals come through this one door.</summary>
public static class Initiative
{
    public static void Take(in Doing doing, int actor, Acts.Move move)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        var act = affairs.Scenario.Acts[move.Act];
        var cast = Acts.CastOf(act, actor, move.Target, move.Rival);
        affairs[layout.SlotsLeft + actor]--;
        affairs[layout.LastDone + (act.Index * layout.People) + actor] = affairs.Turn + 1;
        if (act.Motion)
        {
            Items.Add(affairs, Items.Tabled, act.Index, new Cast(actor, move.Target, move.Rival, -1, -1));
            affairs.Tell(new MotionTabled(affairs.Turn, act.Index, actor, move.Target, move.Rival));
            return;
        }

        affairs[layout.TimesDone + act.Index]++;
        affairs.Tell(new ActDone(affairs.Turn, act.Index, actor, move.Target, move.Rival, act.Seen));
        EffectList.ApplyAll(act.Effects, doing with { Cast = cast, Cause = new Cause(CauseKind.Act, act.Index, -1, actor, affairs.Turn) });
    }

    /// <summary>The people who act, in the order of this turn: the player first, then the others, each turn another of them first.</summary>
    public static List<int> Order(in Doing doing)
    {
        var situation = doing.Affairs.Situation;
        var rivals = situation.Scenario.People.Where(p => p.Acts && p.Index != situation.Chair).Select(p => p.Index).ToList();
        var first = rivals.Count == 0 ? 0 : situation.Turn % rivals.Count;
        var order = situation.Chair >= 0 ? new List<int> { situation.Chair } : [];
        order.AddRange(rivals.Skip(first));
        order.AddRange(rivals.Take(first));
        return order;
    }
}
