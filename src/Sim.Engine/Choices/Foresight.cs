using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Model.Decisions;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>What is known of a decision's effects beforehand: what it does to numbers, now and later. What others will do is not.</summary>
public static class Foresight
{
    public static ImmutableArray<Foreseen> Of(Situation situation, Decision decision)
    {
        var scenario = situation.Scenario;
        switch (decision)
        {
            case Do chosen when scenario.ActNamed(chosen.Act) is { } act:
                var target = Acts.TargetOf(scenario, act, chosen.Target);
                var rival = chosen.Rival is null ? -1 : scenario.PersonNamed(chosen.Rival)?.Index ?? -1;
                return Collect(act.Effects, situation, Acts.CastOf(act, situation.Chair, target, rival));
            case Vote vote when scenario.EventNamed(vote.Item) is { Question: { } question } asking:
                var option = question.Options.FirstOrDefault(o => string.Equals(o.Id, vote.Option, StringComparison.Ordinal));
                return option is null ? [] : Collect(option.Effects, situation, Items.CastOf(asking, situation));
            case Vote { Option: VoteWords.For } vote when scenario.ActNamed(vote.Item) is { } motion:
                return OfMotion(situation, motion);
            default:
                return [];
        }
    }

    private static ImmutableArray<Foreseen> OfMotion(Situation situation, Act motion)
    {
        // Two motions of one act may lie on an agenda; what is before the session is the one that is meant.
        var item = Items.Current(situation);
        return item.IsMotion && item.Index == motion.Index
            ? Collect(motion.Effects, situation, Items.CastOf(item, situation))
            : [];
    }

    private static ImmutableArray<Foreseen> Collect(ImmutableArray<Effect> effects, Situation situation, Cast cast)
    {
        var foreseen = ImmutableArray.CreateBuilder<Foreseen>();
        foreach (var effect in effects)
        {
            var (what, turns) = (effect, 0);
            while (what is After after)
            {
                (what, turns) = (after.Then, turns + after.Turns);
            }

            if (what is Change change
                && change.What is not TrustReading { From.Kind: WhoKind.Everyone }
                && change.What is not TrustReading { To.Kind: WhoKind.Everyone }
                && Evaluator.SlotOf(change.What, situation, cast) is var slot and >= 0)
            {
                var amount = Evaluator.Evaluate(change.Amount, situation, cast);
                var variable = slot - situation.Scenario.Layout.Variables;
                foreseen.Add(new Foreseen(variable, change.Set ? amount - situation.Numbers[slot] : amount, turns));
            }
        }

        return foreseen.ToImmutable();
    }
}
