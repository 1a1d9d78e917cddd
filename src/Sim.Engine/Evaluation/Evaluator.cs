using Sim.Engine.Chances;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Evaluation;

/// <summary>Reads conditions and amounts from a situation. Whole numbers; a truth is 1 or 0; whoever is missing counts 0.</summary>
public static class Evaluator
{
    private const int Never = 999;

    public static bool Holds(Expression? condition, Situation situation, in Cast cast) =>
        condition is null || Evaluate(condition, situation, cast) != 0;

    public static int Evaluate(Expression expression, Situation situation, in Cast cast)
    {
        switch (expression)
        {
            case Number number:
                return number.Value;
            case Reading reading:
                var slot = SlotOf(reading, situation, cast);
                return slot < 0 ? 0 : situation.Numbers[slot];
            case Comparison comparison:
                return Compare(comparison, situation, cast) ? 1 : 0;
            case All all:
                foreach (var part in all.Parts)
                {
                    if (Evaluate(part, situation, cast) == 0)
                    {
                        return 0;
                    }
                }

                return 1;
            case Any any:
                foreach (var part in any.Parts)
                {
                    if (Evaluate(part, situation, cast) != 0)
                    {
                        return 1;
                    }
                }

                return 0;
            case Not not:
                return Evaluate(not.Part, situation, cast) == 0 ? 1 : 0;
            case Arithmetic arithmetic:
                return Calculate(arithmetic, situation, cast);
            case InState state:
                var country = CountryOf(state.Where, cast);
                return situation.StateOf(state.Machine, Math.Max(0, country)) == state.State ? 1 : 0;
            case SamePerson same:
                // Two vacant offices are not the same person; only 'vacant' itself means nobody.
                var one = PersonOf(same.Left, situation, cast);
                return one == PersonOf(same.Right, situation, cast) && (one >= 0 || same.Right.Kind == WhoKind.Nobody) ? 1 : 0;
            case HasStanding standing:
                var who = PersonOf(standing.Who, situation, cast);
                return who >= 0 && situation.StandingOf(who) == standing.Standing ? 1 : 0;
            case HasSeat seat:
                var sitter = PersonOf(seat.Who, situation, cast);
                return sitter >= 0 && situation.SeatOf(sitter) == seat.Seat ? 1 : 0;
            case HasHappened happened:
                return situation.HappenedIn(happened.Event) >= 0 ? 1 : 0;
            case WasChosen chosen:
                return situation.ChosenOf(chosen.Event) == chosen.Option ? 1 : 0;
            case WasDone done:
                return situation.TimesDone(done.Act) > 0 ? 1 : 0;
            case TurnsSince since:
                var turn = situation.HappenedIn(since.Event);
                return turn < 0 ? Never : situation.Turn - turn;
            case TurnReading:
                return situation.Turn + 1;
            case CrisisIsOpen open:
                return situation.Crisis == open.Crisis ? 1 : 0;
            case CrisisSteps steps:
                return situation.StepsOf(steps.Crisis);
            case VacanciesReading:
                return CountVacancies(situation);
            case ShareReading share:
                var holder = PersonOf(share.Who, situation, cast);
                return holder < 0 ? 0 : Politics.Shares.Of(situation, holder);
            case Elsewhere elsewhere:
                return CountElsewhere(elsewhere, situation, cast);
            case Either either:
                return Evaluate(Evaluate(either.If, situation, cast) != 0 ? either.Then : either.Otherwise, situation, cast);
            case ToldReading told:
                return Told(SlotOf(told.Of, situation, cast), situation);
            case TrustedReading trusted:
                return Trusted(PersonOf(trusted.Who, situation, cast), situation);
            case HasStruck struck:
                return Showdowns.Blows.WasStruck(situation, AnyOf(struck.Who, situation, cast), AnyOf(struck.Against, situation, cast)) ? 1 : 0;
            case AgreedAgainst agreed:
                var talkedOf = PersonOf(agreed.Who, situation, cast);
                return talkedOf < 0 ? 0 : Showdowns.Pledges.Count(situation, talkedOf);
            case Call call:
                return Apply(call, situation, cast);
            default:
                throw new InvalidOperationException($"The evaluator has no case for {expression.GetType().Name}.");
        }
    }

    /// <summary>The slot that a reading reads or an effect changes; −1 where nobody plays the part or the office is vacant.</summary>
    public static int SlotOf(Reading reading, Situation situation, in Cast cast)
    {
        var layout = situation.Scenario.Layout;
        switch (reading)
        {
            case VariableReading variable:
                return layout.Variables + variable.Variable;
            case PersonReading attribute:
                var person = PersonOf(attribute.Who, situation, cast);
                return person < 0 ? -1 : layout.PersonSlot(person, attribute.Attribute);
            case CountryReading attribute:
                var country = CountryOf(attribute.Where, cast);
                return country < 0 ? -1 : layout.CountrySlot(country, attribute.Attribute);
            case TrustReading trust:
                var from = PersonOf(trust.From, situation, cast);
                var to = PersonOf(trust.To, situation, cast);
                return from < 0 || to < 0 ? -1 : layout.TrustSlot(from, to);
            default:
                throw new InvalidOperationException($"The evaluator has no case for {reading.GetType().Name}.");
        }
    }

    /// <summary>The person meant, or −1: nobody plays the part, or the office is vacant.</summary>
    public static int PersonOf(Who who, Situation situation, in Cast cast) => who.Kind switch
    {
        WhoKind.Named => who.Index,
        WhoKind.Actor => cast.Actor,
        WhoKind.Target => cast.Target,
        WhoKind.Rival => cast.Rival,
        WhoKind.Person => cast.Person,
        WhoKind.Holder => situation.HolderOf(who.Index),
        WhoKind.Nobody => -1,
        _ => throw new InvalidOperationException("'everyone' is not one person; only an effect on trust may name it."),
    };

    // What is not told by anybody is what it is.
    private static int Told(int slot, Situation situation)
    {
        if (slot < 0)
        {
            return 0;
        }

        var variable = situation.Scenario.Variables[slot - situation.Scenario.Layout.Variables];
        return situation.Scenario.ReportOn(variable.Index) is var report and >= 0
            ? situation.ToldOf(report)?.Value ?? variable.Start
            : situation.Numbers[slot];
    }

    private static int CountVacancies(Situation situation)
    {
        var vacancies = 0;
        foreach (var office in situation.Scenario.Offices)
        {
            vacancies += situation.HolderOf(office.Index) < 0 ? 1 : 0;
        }

        return vacancies;
    }

    private static int CountElsewhere(Elsewhere elsewhere, Situation situation, in Cast cast)
    {
        var count = 0;
        for (var country = 0; country < situation.Scenario.Countries.Length; country++)
        {
            count += country != cast.Country && situation.StateOf(elsewhere.Machine, country) == elsewhere.State ? 1 : 0;
        }

        return count;
    }

    private static int Trusted(int person, Situation situation)
    {
        var (sum, others) = (0, 0);
        for (var other = 0; person >= 0 && other < situation.Scenario.People.Length; other++)
        {
            if (other != person && situation.Votes(other))
            {
                sum += situation.Trust(other, person);
                others++;
            }
        }

        return others == 0 ? 0 : sum / others;
    }

    // Nobody in particular is null; nobody at all is −1.
    private static int? AnyOf(Who who, Situation situation, in Cast cast) => who.Kind == WhoKind.Everyone ? null : PersonOf(who, situation, cast);

    public static int CountryOf(Where where, in Cast cast) => where.IsHere ? cast.Country : where.Index;

    private static bool Compare(Comparison comparison, Situation situation, in Cast cast)
    {
        var left = Evaluate(comparison.Left, situation, cast);
        var right = Evaluate(comparison.Right, situation, cast);
        return comparison.Relation switch
        {
            Relation.Less => left < right,
            Relation.AtMost => left <= right,
            Relation.Equal => left == right,
            Relation.NotEqual => left != right,
            Relation.AtLeast => left >= right,
            _ => left > right,
        };
    }

    // Amounts are bounded by the ranges of variables; a scenario that multiplies beyond 32 bits stops at the limit instead of turning round.
    private static int Calculate(Arithmetic arithmetic, Situation situation, in Cast cast)
    {
        long left = Evaluate(arithmetic.Left, situation, cast);
        long right = Evaluate(arithmetic.Right, situation, cast);
        var result = arithmetic.Operator switch
        {
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            _ => right == 0 ? 0 : left / right,
        };
        return (int)Math.Clamp(result, int.MinValue, int.MaxValue);
    }

    private static int Apply(Call call, Situation situation, in Cast cast)
    {
        var first = Evaluate(call.Arguments[0], situation, cast);
        switch (call.Function)
        {
            case Function.Abs:
                return first == int.MinValue ? int.MaxValue : Math.Abs(first);
            case Function.Odds:
                return Odds.Of(first);
            default:
                for (var i = 1; i < call.Arguments.Length; i++)
                {
                    var next = Evaluate(call.Arguments[i], situation, cast);
                    first = call.Function == Function.Min ? Math.Min(first, next) : Math.Max(first, next);
                }

                return first;
        }
    }
}
