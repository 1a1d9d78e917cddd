using System.Collections.Immutable;
using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Tests.Ahead;

/// <summary>
/// How a rival chooses, said as plainly as it can be: every act, everybody, one condition and one effect after the other, straight from the
/// expressions. It is slow, and the measure of the engine's own mind. Plots and bargains are left to the acts of other tests.
/// </summary>
internal sealed class PlainMind(Situation situation, Table table, int person)
{
    private Scenario Scenario => situation.Scenario;

    public Acts.Move? Choose()
    {
        var thoughts = (
            from act in Scenario.Acts
            from target in act.Target switch
            {
                Aimed.Person => Enumerable.Range(0, Scenario.People.Length),
                Aimed.Country => Enumerable.Range(0, Scenario.Countries.Length),
                _ => [-1],
            }
            where !act.Rival && Acts.Refuse(situation, person, act, target, -1) is null
            let score = Reckoned(act, target)
            where score >= 3
            orderby score descending, act.Index, target
            select (Move: new Acts.Move(act.Index, target, -1), Score: score)).ToList();
        if (thoughts.Count == 0 || (situation.SlotsLeft(person) == 1 && thoughts[0].Score < WorthOfSpeaking()))
        {
            return null;
        }

        var good = thoughts.Take(3).Count(t => t.Score * 2 >= thoughts[0].Score);
        var place = Addresses.Initiative.With(table.Addresses.People[person]).With(new Address((ulong)situation.SlotsLeft(person)));
        return thoughts[Chance.Draw(situation.Seed, situation.Turn, place, good)].Move;
    }

    // A motion is worth what it would bring by the chance that it is carried, less what a lost one costs.
    private int Reckoned(Act act, int target)
    {
        var worth = Worth(act, target);
        if (!act.Motion || worth <= 0)
        {
            return worth;
        }

        var cast = Acts.CastOf(act, person, target, -1);
        var hands = Voters().Where(v => v != person).Sum(v =>
            Math.Sign(new PlainMind(situation, table, v).Opinion(act.Line, act.Effects, cast) + ((situation.Trust(v, person) - 50) / 4)));
        var carries = Odds.Of(5 * (hands + (situation.Votes(person) ? 1 : 0)));
        return ((worth * carries) - (12 * (100 - carries))) / 100;
    }

    // What is before the session and not his own motion: he would speak to it if his first choice is far ahead of his second.
    private int WorthOfSpeaking() => !situation.Votes(person) ? 0 : Items.All(situation).Select(item => item switch
    {
        QuestionItem question when Scenario.Events[question.Event].Question!.Before is null => Firmly(
            [
                .. Scenario.Events[question.Event].Question!.Options.Where(o => Evaluator.Holds(o.Needs, situation, Cast.Nobody)).Select(o => Opinion(o.Line, o.Effects, Cast.Nobody)),
                .. question.Waited < Scenario.Events[question.Event].Question!.MayWait ? [-8] : Array.Empty<int>(),
            ]),
        MotionItem motion when motion.Mover != person && IsBeforeThem(motion) => Firmly(
            [Opinion(Scenario.Acts[motion.Act].Line, Scenario.Acts[motion.Act].Effects, Acts.CastOf(Scenario.Acts[motion.Act], motion.Mover, motion.Target, motion.Rival)), 0]),
        _ => 0,
    }).DefaultIfEmpty().Max();

    private static int Firmly(int[] opinions)
    {
        var firmness = opinions.Length < 2 ? 0 : opinions.Max() - opinions.OrderDescending().ElementAt(1);
        return firmness >= Speeches.Strongly ? Math.Min(firmness / 3, 20) : 0;
    }

    private bool IsBeforeThem(MotionItem motion) => Enumerable.Range(0, situation.Numbers[Layout.AgendaCount])
        .Any(i => Items.Read(situation, i) is { Kind: Items.Motion } item && item.Index == motion.Act && item.Mover == motion.Mover && item.Target == motion.Target);

    private IEnumerable<int> Voters() => Scenario.People.Select(p => p.Index).Where(situation.Votes);

    private int Opinion(ImmutableArray<int> line, ImmutableArray<Effect> effects, Cast cast) =>
        Scenario.Axes.Sum(a => Scenario.Weights.Stance * situation.Stance(person, a.Index) * line[a.Index])
        + ((int)(effects.Sum(e => Worth(e, cast)) / 100) * Scenario.Weights.Interest / 100);

    private int Worth(Act act, int target)
    {
        var cast = Acts.CastOf(act, person, target, -1);
        var line = Enumerable.Range(0, Scenario.Axes.Length).Sum(a => Scenario.Weights.Stance * situation.Stance(person, a) * act.Line[a] / 2);
        return (int)(act.Effects.Sum(e => Worth(e, cast)) / 100) + line;
    }

    private long Worth(Effect effect, Cast cast)
    {
        switch (effect)
        {
            case After after:
                return Worth(after.Then, cast) / 2;
            case Appoint appoint:
                return Office(Appointments.OfficeOf(appoint, situation, cast), Evaluator.PersonOf(appoint.Who, situation, cast));
            case Vacate vacate:
                return Office(vacate.Office, -1);
            case Demote demote:
                var demoted = Evaluator.PersonOf(demote.Who, situation, cast);
                return demoted < 0 || !situation.IsActive(demoted) ? 0
                    : demoted == person ? -100_00
                    : Office(situation.GreatestOfficeOf(demoted), -1) - (20 * Power(demoted)) + (80 * (66 - situation.Authority(demoted))) - 10_00;
            case ChangeStanding standing:
                var who = Evaluator.PersonOf(standing.Who, situation, cast);
                return who < 0 || standing.Standing == Standing.Active || !situation.IsActive(who) ? 0
                    : who == person ? -100_00 : -(long)Enumerable.Range(0, 5).Sum(b => situation.Of(who, (Base)b)) * Power(who) / 2;
            case Change { What: TrustReading { From.Kind: WhoKind.Everyone } trust } change:
                var to = Evaluator.PersonOf(trust.To, situation, cast);
                return to < 0 ? 0 : (long)TrustIn(to) * Evaluator.Evaluate(change.Amount, situation, cast) * (Scenario.People.Length - 1);
            case Change { What: TrustReading { To.Kind: WhoKind.Everyone } }:
                return 0;
            case Change change:
                var slot = Evaluator.SlotOf(change.What, situation, cast);
                if (slot < 0)
                {
                    return 0;
                }

                var variable = Scenario.Variables[slot - Scenario.Layout.Variables];
                var (before, amount) = (situation.Numbers[slot], Evaluator.Evaluate(change.Amount, situation, cast));
                return (long)Point(variable) * (Math.Clamp(change.Set ? amount : before + amount, variable.Min, variable.Max) - before);
            default:
                return 0;
        }
    }

    private int Point(Variable variable)
    {
        var slot = Scenario.Layout.Variables + variable.Index;
        var aims = (
            from aim in Scenario.Aims
            from weight in aim.Weighs
            where Evaluator.SlotOf(weight.Reading, situation, Cast.Nobody with { Actor = person }) == slot
            select weight.Weight * situation.AimStrength(person, aim.Index)).Sum();
        return aims + variable.Owner switch
        {
            Owner.Person when (slot - Scenario.Layout.PersonBlock) % Scenario.Layout.PersonAttributes <= Layout.Authority => Power(variable.OwnerIndex),
            Owner.Trust when variable.OtherIndex == person => (20 + Math.Max(0, 40 - situation.Trust(variable.OwnerIndex, person)))
                * (situation.Alarm(person) >= 45 && situation.Votes(variable.OwnerIndex) ? 3 : 2) / 2,
            Owner.Trust when variable.OwnerIndex != person => TrustIn(variable.OtherIndex),
            _ => 0,
        };
    }

    private int TrustIn(int other) => other == person ? (situation.Alarm(person) >= 45 ? 30 : 20) : 15 * (situation.Trust(person, other) - 50) / 50;

    private int Power(int owner)
    {
        var unit = Scenario.Weights.OwnBase * 100;
        var worth = unit * (situation.Trust(person, owner) - 50) / 100;
        return owner == person ? unit : situation.ShareOf(owner) > Scenario.Weights.Balance ? worth - (unit / 2) : worth;
    }

    private long Office(int office, int to)
    {
        if (office < 0)
        {
            return 0;
        }

        var from = situation.HolderOf(office);
        var (gives, grows) = (Scenario.Offices[office].Gives, Scenario.Offices[office].Grows);
        return from == to ? 0
            : (to < 0 ? 0 : gives.Sum(g => (long)g.Amount * Power(to)) + grows.Sum(g => 4L * g.Amount * Power(to)))
                - (from < 0 ? 0 : gives.Sum(g => (long)g.Amount * Power(from)));
    }
}
