using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Reports.Views;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Origins;

/// <summary>Which happening did a thing that is not a number: raised an event, pulled a trigger, gave a post.</summary>
internal static class Doers
{
    /// <summary>The last happening before a place whose effects did it, in one sentence; empty where it cannot be told.</summary>
    /// <param name="inTurn">The turn in which it was done; −1 where it may have been done in an earlier one.</param>
    public static string Of(GameView view, int before, int inTurn, Func<Effect, bool> does)
    {
        for (var at = before - 1; at >= 0; at--)
        {
            var happening = view.Chronicle.Happenings[at];
            if (Effects(view, happening).Any(e => Does(e, happening.Turn, inTurn, does)))
            {
                return Telling.Of(view, happening)?.Short ?? "something that you cannot see";
            }
        }

        return view.Scenario.Rules.FirstOrDefault(r => r.Effects.Any(e => Does(e, inTurn, inTurn, does))) is { } rule ? $"The rule \"{rule.Title}\"." : "";
    }

    private static bool Does(Effect effect, int turn, int inTurn, Func<Effect, bool> does) => effect is After after
        ? Does(after.Then, turn + after.Turns, inTurn, does)
        : does(effect) && (inTurn < 0 || turn == inTurn);

    private static IEnumerable<Effect> Effects(GameView view, Happening happening) => happening switch
    {
        EventHappened event_ => view.Scenario.Events[event_.Event].Effects,
        QuestionDecided decided => view.Scenario.Events[decided.Event].Question?.Options[decided.Option].Effects ?? [],
        ActDone done => view.Scenario.Acts[done.Act].Effects,
        MotionDecided { Carried: true } carried => view.Scenario.Acts[carried.Act].Effects,
        Transitioned { Transition: >= 0 } way => view.Scenario.Machines[way.Machine].Transitions[way.Transition].Effects,
        _ => [],
    };
}
