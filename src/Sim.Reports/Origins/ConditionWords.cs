using Sim.Model.Expressions;
using Sim.Model.Situations;
using Sim.Reports.Persons;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Origins;

/// <summary>A condition as facts of its moment: <c>hope 72 - living 24 = 48, needed 40 or more</c>.</summary>
internal sealed class ConditionWords(GameView view, Situation past, About about, bool certain = true)
{
    private readonly AmountWords _amounts = new(view, past, about, certain);

    /// <summary>Each part that had to hold, with what it found.</summary>
    public string Of(Expression condition) => string.Join("; ", Parts(condition).Select(p => Fact(p, wanted: true)));

    private static IEnumerable<Expression> Parts(Expression condition) => condition is All all ? all.Parts.SelectMany(Parts) : [condition];

    private string Fact(Expression part, bool wanted) => part switch
    {
        Not not => Fact(not.Part, !wanted),
        All all => Several(all.Parts, wanted, wanted),
        Any any => Several(any.Parts, wanted, !wanted),
        Comparison { Left: Reading flag, Right: Number bound } yes when IsFlag(flag) && yes.Relation is (Relation.Equal or Relation.NotEqual) =>
            Fact(flag, wanted == ((yes.Relation == Relation.Equal) == (bound.Value != 0))),
        Comparison comparison => Compared(comparison, wanted),
        _ => State(part, Holds(part) ?? wanted) + (Holds(part) is { } held && held != wanted ? " (needed otherwise)" : ""),
    };

    // Of several of which one is enough, those are told that held.
    private string Several(IEnumerable<Expression> parts, bool wanted, bool all)
    {
        var list = parts.ToList();
        if (!all && list.Where(p => Holds(p) == wanted).ToList() is { Count: > 0 } held)
        {
            list = held;
        }

        return string.Join(all || list.Count == 1 ? " and " : " or ", list.Select(p => Fact(p, wanted)));
    }

    private string Compared(Comparison comparison, bool wanted)
    {
        var needed = _amounts.Of(comparison.Right);
        var relation = wanted ? comparison.Relation : comparison.Relation.Opposite();
        var held = Holds(comparison) is { } value && value != wanted ? " (not so)" : "";
        return $"{_amounts.Of(comparison.Left)}, needed {RelationWords.Needed(relation, needed)}{held}";
    }

    private bool IsFlag(Reading reading) => Readings.Variable(reading, past, about) is { Flag: true };

    private bool? Holds(Expression part) => _amounts.Value(part) is { } value ? value != 0 : null;

    private string State(Expression part, bool truth)
    {
        var not = truth ? "" : " not";
        var scenario = view.Scenario;
        return part switch
        {
            InState state => $"{Machine(state)} was{not} \"{scenario.Machines[state.Machine].States[state.State].Title}\"",
            SamePerson { Right.Kind: WhoKind.Nobody } vacant => $"{_amounts.Whom(vacant.Left)} {Was(vacant.Left)}{not} vacant",
            SamePerson same => $"{_amounts.Whom(same.Left)} {Was(same.Left)}{not} {_amounts.Whom(same.Right)}",
            HasStanding standing => $"{_amounts.Whom(standing.Who)} {Was(standing.Who)}{not} {Seats.Standing(standing.Standing)}",
            HasSeat seat => $"{_amounts.Whom(seat.Who)} {(truth ? "had" : "did not have")} this seat: {Seats.Seat(seat.Seat)}",
            HasHappened happened => $"\"{scenario.Events[happened.Event].Title}\" had{not} happened",
            WasChosen chosen => $"\"{Option(chosen)}\" had{not} been decided",
            WasDone done => $"\"{Titles.Act(view, scenario.Acts[done.Act], Wording.Parts.None)}\" had{not} been done",
            CrisisIsOpen open => $"\"{scenario.Crises[open.Crisis].Title}\" was{not} under way",
            HasStruck struck => $"{_amounts.Whom(struck.Who)} had{not} moved against {_amounts.Whom(struck.Against)}",
            Reading reading when Readings.Variable(reading, past, about) is { Flag: true } flag => $"\"{flag.Title}\" did{not} hold",
            _ => _amounts.Of(part),
        };
    }

    private string Was(Who who) => who.Kind == WhoKind.Holder ? "was" : Names.Was(view, Readings.Person(who, past, about));

    private string Machine(InState state)
    {
        var machine = view.Scenario.Machines[state.Machine];
        return !machine.EachCountry ? machine.Title
            : Readings.Country(state.Where, about) is >= 0 and var country ? view.Scenario.Countries[country].Name : "the country";
    }

    private string Option(WasChosen chosen) => view.Scenario.Events[chosen.Event].Question is { } question && chosen.Option < question.Options.Length
        ? Placeholders.Fill(view, question.Options[chosen.Option].Label, Wording.Parts.None)
        : view.Scenario.Events[chosen.Event].Title;
}
