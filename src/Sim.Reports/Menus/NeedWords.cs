using System.Globalization;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Reports.Origins;
using Sim.Reports.Persons;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Menus;

/// <summary>What something needs, as it stands now: <c>Unity ~58, needed 52 or less</c>.</summary>
internal sealed class NeedWords(GameView view, About about)
{
    private readonly AmountWords _amounts = new(view, view.Situation, about, certain: true, now: true);

    /// <summary>The parts that all have to hold.</summary>
    public static IEnumerable<Expression> Parts(Expression needs) => needs is All all ? all.Parts.SelectMany(Parts) : [needs];

    /// <summary>Whether a part holds now, as far as the player's person can judge.</summary>
    public bool? Holds(Expression part) => Knowing.Held(view, part, view.Situation, about, now: true);

    /// <summary>Whether the person can even be told what it is about: not where it reads what nobody shows him.</summary>
    public bool CanBeSaid(Expression part) => Readings.Of(part, view.Situation, about).All(v => Knowledge.Of(view, v) != Known.Nothing);

    public string Of(Expression part, bool wanted = true) => part switch
    {
        Not not => Of(not.Part, !wanted),
        All all => Several(all.Parts, wanted, wanted),
        Any any => Several(any.Parts, wanted, !wanted),
        Comparison { Left: Reading flag, Right: Number bound } yes when IsFlag(flag) && yes.Relation is (Relation.Equal or Relation.NotEqual) =>
            Of(flag, wanted == ((yes.Relation == Relation.Equal) == (bound.Value != 0))),
        Comparison comparison => Compared(comparison, wanted),
        _ => State(part, wanted),
    };

    // Of several that must all hold those are told that do not; of several of which one is enough, those that miss least.
    private string Several(IEnumerable<Expression> parts, bool wanted, bool all)
    {
        var list = parts.ToList();
        if (all && list.Where(p => Holds(p) != wanted).ToList() is { Count: > 0 } missing)
        {
            list = missing;
        }
        else if (!all)
        {
            list = [.. list.GroupBy(p => Missing(p, wanted)).MinBy(g => g.Key)!];
        }

        return string.Join(all ? " and " : " or ", list.Select(p => Of(p, wanted)).Distinct(StringComparer.Ordinal));
    }

    private int Missing(Expression part, bool wanted) => part is All all && wanted ? all.Parts.Count(p => Holds(p) != true) : 1;

    private string Compared(Comparison comparison, bool wanted)
    {
        if (Readings.Leaves(comparison).OfType<PersonReading>().FirstOrDefault(r => r.Who.Kind == WhoKind.Holder && view.Situation.HolderOf(r.Who.Index) < 0) is { } nobody)
        {
            return $"there is no {view.Scenario.Offices[nobody.Who.Index].Title}";
        }

        if (comparison.Left is VacanciesReading && view.Situation.GreatestOfficeOf(-1) < 0)
        {
            return "no post is vacant";
        }

        var relation = wanted ? comparison.Relation : comparison.Relation.Opposite();
        return $"{Side(comparison.Left)}, needed {RelationWords.Needed(relation, Bound(comparison.Right))}";
    }

    private string Bound(Expression bound) => bound is Arithmetic or Call && _amounts.Value(bound) is { } value
        ? Knowing.Least(view, bound, view.Situation, about, now: true) == Known.Exact ? value.ToString(CultureInfo.InvariantCulture) : $"about {value.ToString(CultureInfo.InvariantCulture)}"
        : Side(bound);

    // How many have agreed nobody tells; one knows of those with whom one has spoken.
    private string Side(Expression side) => side switch
    {
        AgreedAgainst agreed => string.Create(
            CultureInfo.InvariantCulture,
            $"hands agreed against {_amounts.Whom(agreed.Who)} {KnownAgainst(Readings.Person(agreed.Who, view.Situation, about))} that you know of"),
        ToldReading told when Readings.Variable(told.Of, view.Situation, about) is { } variable =>
            $"{Names.Within(view, variable)} {(_amounts.Value(told) is { } value ? Level.Estimate(value) : "")} by what was told".Replace("  ", " ", StringComparison.Ordinal),
        _ => _amounts.Of(side),
    };

    private int KnownAgainst(int person) => Confidences.Known(view).Where(k => k.Against == person).Select(k => k.Person).Distinct().Count()
        + (view.Situation.PledgedAgainst(view.Chair) == person ? 1 : 0);

    private bool IsFlag(Reading reading) => Readings.Variable(reading, view.Situation, about) is { Flag: true };

    // What is not so and would have to be, said as what would have to be.
    private string State(Expression part, bool wanted)
    {
        var not = wanted ? "" : " not";
        var scenario = view.Scenario;
        return part switch
        {
            InState state => wanted
                ? $"{Machine(state)} would have to be at \"{scenario.Machines[state.Machine].States[state.State].Title}\""
                : $"{Machine(state)} is at \"{scenario.Machines[state.Machine].States[state.State].Title}\"",
            SamePerson { Right.Kind: WhoKind.Nobody, Left: { Kind: WhoKind.Holder } office } => wanted
                ? $"the post of {scenario.Offices[office.Index].Title} is held" : $"there is no {scenario.Offices[office.Index].Title}",
            SamePerson { Left: { Kind: WhoKind.Holder } office } same => $"{_amounts.Whom(same.Right)} would{not} have to be {scenario.Offices[office.Index].Title}",
            SamePerson same => $"{_amounts.Whom(same.Left)} would{not} have to be {_amounts.Whom(same.Right)}",
            HasStanding standing => $"{_amounts.Whom(standing.Who)} would{not} have to be {Seats.Standing(standing.Standing)}",
            HasSeat seat => wanted ? $"{_amounts.Whom(seat.Who)} would have to be {Seats.Seat(seat.Seat)}" : $"{_amounts.Whom(seat.Who)}: {Seats.Seat(seat.Seat)}",
            HasHappened happened => $"\"{scenario.Events[happened.Event].Title}\" {(wanted ? "has not happened yet" : "has happened")}",
            WasDone done => $"\"{Titles.Act(view, scenario.Acts[done.Act], Wording.Parts.None)}\" {(wanted ? "has not been done" : "has been done")}",
            WasChosen chosen => $"\"{scenario.Events[chosen.Event].Title}\" was {(wanted ? "not decided so" : "decided so")}",
            Reading reading when Readings.Variable(reading, view.Situation, about) is { Flag: true } flag => $"\"{flag.Title}\" {(wanted ? "is not so yet" : "is so")}",
            _ => "",
        };
    }

    private string Machine(InState state)
    {
        var machine = view.Scenario.Machines[state.Machine];
        return !machine.EachCountry ? machine.Title
            : Readings.Country(state.Where, about) is >= 0 and var country ? view.Scenario.Countries[country].Name : "the country";
    }
}
