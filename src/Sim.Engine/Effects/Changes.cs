using Sim.Engine.Evaluation;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Engine.Effects;

/// <summary><c>fear -5</c>, <c>fear = 20</c>, <c>set flag</c>, <c>trust(everyone, petrov) -4</c>.</summary>
public static class Changes
{
    public static void Apply(Change change, in Doing doing)
    {
        var situation = doing.Affairs.Situation;
        var amount = Evaluator.Evaluate(change.Amount, situation, doing.Cast);
        if (change.What is TrustReading { From.Kind: WhoKind.Everyone } all)
        {
            var to = Evaluator.PersonOf(all.To, situation, doing.Cast);
            for (var from = 0; to >= 0 && from < situation.Scenario.People.Length; from++)
            {
                if (from != to && situation.IsActive(from))
                {
                    Move(situation.Scenario.Layout.TrustSlot(from, to), amount, change.Set, doing);
                }
            }
        }
        else if (change.What is TrustReading { To.Kind: WhoKind.Everyone } towards)
        {
            var from = Evaluator.PersonOf(towards.From, situation, doing.Cast);
            for (var to = 0; from >= 0 && to < situation.Scenario.People.Length; to++)
            {
                if (from != to && situation.IsActive(to))
                {
                    Move(situation.Scenario.Layout.TrustSlot(from, to), amount, change.Set, doing);
                }
            }
        }
        else
        {
            Move(Evaluator.SlotOf(change.What, situation, doing.Cast), amount, change.Set, doing);
        }
    }

    private static void Move(int slot, int amount, bool set, in Doing doing)
    {
        if (slot >= 0)
        {
            doing.Affairs.Change(slot, set ? amount - doing.Affairs[slot] : amount, doing.Cause);
        }
    }
}
