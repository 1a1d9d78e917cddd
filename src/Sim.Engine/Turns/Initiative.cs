using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>A person spends a slot on an act. The player and his rivals come through this one door.</summary>
public static class Initiative
{
    public static void Take(in Doing doing, int actor, Acts.Move move)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        var played = doing.Table.Playbook.Acts[move.Act];
        var act = played.Act;
        var cast = Acts.CastOf(act, actor, move.Target, move.Rival);
        affairs[layout.SlotsLeft + actor]--;
        affairs[layout.LastDone + (act.Index * layout.People) + actor] = affairs.Turn + 1;
        if (act.Motion)
        {
            var office = Appointments.MeantBy(act, affairs.Situation);
            Items.Add(affairs, Items.Tabled, act.Index, new Cast(actor, move.Target, move.Rival, -1, -1, office));
            affairs.Told?.Add(new MotionTabled(affairs.Turn, act.Index, actor, move.Target, move.Rival, office));
            return;
        }

        affairs[layout.TimesDone + act.Index]++;
        affairs.Told?.Add(new ActDone(affairs.Turn, act.Index, actor, move.Target, move.Rival, act.Seen));
        EffectList.ApplyAll(played.Effects, doing with { Cast = cast, Cause = new Cause(CauseKind.Act, act.Index, -1, actor, affairs.Turn) });
    }

    /// <summary>The people who act, in the order of this turn: the player first, then the others, each turn another of them first.</summary>
    public static void ListOrder(Situation situation, List<int> order)
    {
        order.Clear();
        foreach (var person in situation.Scenario.People)
        {
            if (person.Acts && person.Index != situation.Chair)
            {
                order.Add(person.Index);
            }
        }

        // Turned round in place: whoever is first goes first, and those before him come last.
        var first = order.Count == 0 ? 0 : (situation.Turn + situation.Step) % order.Count;
        order.Reverse(0, first);
        order.Reverse(first, order.Count - first);
        order.Reverse();
        if (situation.Chair >= 0)
        {
            order.Insert(0, situation.Chair);
        }
    }
}
