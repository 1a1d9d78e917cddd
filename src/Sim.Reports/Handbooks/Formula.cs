using System.Globalization;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Reports.Persons;
using Sim.Reports.Wording;

namespace Sim.Reports.Handbooks;

/// <summary>Conditions and amounts in words, as they are written and without a game: <c>Fear is more than 20</c>.</summary>
internal sealed class Formula(Scenario scenario)
{
    public string Condition(Expression condition) => condition switch
    {
        All all => string.Join(" and ", all.Parts.Select(Inner)),
        Any any => string.Join(" or ", any.Parts.Select(Inner)),
        Not { Part: Comparison flag } when Flag(flag, holds: false) is { } fact => fact,
        Not { Part: Comparison or All or Any } not => $"not ({Condition(not.Part)})",
        Not not => Fact(not.Part, holds: false),
        Comparison flag when Flag(flag, holds: true) is { } fact => fact,
        Comparison comparison => $"{Amount(comparison.Left)} is {Needed(comparison.Relation)} {Amount(comparison.Right)}",
        _ => Fact(condition, holds: true),
    };

    public string Amount(Expression amount) => amount switch
    {
        Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Reading reading => Number(reading),
        ShareReading share => $"{Whose(share.Who)} share of all power",
        TrustedReading trusted => $"what those who vote think of {Whom(trusted.Who)} on the average",
        ToldReading told => $"what is reported of {Number(told.Of)}",
        CrisisSteps steps => $"the days of \"{scenario.Crises[steps.Crisis].Title}\"",
        VacanciesReading => "the number of vacant posts",
        Elsewhere elsewhere => $"the number of other countries in the state \"{scenario.Machines[elsewhere.Machine].States[elsewhere.State].Title}\"",
        Either either => $"({Amount(either.Then)} if {Condition(either.If)}, otherwise {Amount(either.Otherwise)})",
        AgreedAgainst agreed => $"those agreed against {Whom(agreed.Who)}",
        TurnsSince since => $"{Dates.Unit(scenario.Calendar)}s since \"{scenario.Events[since.Event].Title}\"",
        TurnReading => $"the {Dates.Unit(scenario.Calendar)}",
        Arithmetic when Opposite(amount) is { } less => $"-{Bracketed(less)}",
        Arithmetic { Operator: Operator.Add or Operator.Subtract } sum => $"{Amount(sum.Left)} {Sign(sum.Operator)} {Bracketed(sum.Right)}",
        Arithmetic product => $"{Bracketed(product.Left)} {Sign(product.Operator)} {Bracketed(product.Right)}",
        Call { Function: Function.Odds } odds => $"the odds of {Bracketed(odds.Arguments[0])}",
        Call call => $"the {(call.Function == Function.Min ? "least of" : call.Function == Function.Max ? "most of" : "size of")} ({string.Join(", ", call.Arguments.Select(Amount))})",
        Comparison or All or Any or Not or InState or SamePerson or HasStanding or HasSeat or HasHappened or WasChosen or WasDone or HasStruck or CrisisIsOpen => Condition(amount),
        _ => throw new InvalidOperationException($"There are no words for {amount.GetType().Name}."),
    };

    /// <summary>What an amount is the opposite of, where it is written so: of <c>-x</c> or <c>-x / 5</c> it is x, or a fifth of it.</summary>
    public static Expression? Opposite(Expression amount) => amount switch
    {
        Arithmetic { Operator: Operator.Subtract, Left: Number { Value: 0 } } minus => minus.Right,
        Arithmetic { Operator: Operator.Multiply or Operator.Divide } product when Opposite(product.Left) is { } left => product with { Left = left },
        _ => null,
    };

    /// <summary>A number by name, with its owner where it has one.</summary>
    public string Number(Reading reading) => reading switch
    {
        VariableReading variable => scenario.Variables[variable.Variable].Title,
        PersonReading person => $"{Whose(person.Who)} {Attribute(person.Attribute)}",
        CountryReading country => $"the country's {Names.Own(scenario, OfCountry(country.Attribute))}",
        TrustReading trust => $"the trust of {Object(trust.From)} in {Object(trust.To)}",
        _ => "a number",
    };

    public string Whom(Who who) => who.Kind switch
    {
        WhoKind.Named => scenario.People[who.Index].Short,
        WhoKind.Holder => $"the {scenario.Offices[who.Index].Short}",
        WhoKind.Actor => "whoever acts",
        WhoKind.Target => "the man named",
        WhoKind.Rival => "the man spoken of",
        WhoKind.Everyone => "everybody",
        WhoKind.Nobody => "nobody",
        _ => "he",
    };

    /// <summary>A yes or no; null where something else is compared.</summary>
    private string? Flag(Comparison comparison, bool holds) =>
        comparison is { Left: VariableReading read, Right: Number bound, Relation: Relation.Equal or Relation.NotEqual } && scenario.Variables[read.Variable].Flag
            ? $"\"{scenario.Variables[read.Variable].Title}\" {(holds == ((comparison.Relation == Relation.Equal) == (bound.Value != 0)) ? "holds" : "does not hold")}"
            : null;

    private string Object(Who who) => who.Kind == WhoKind.Person ? "him" : Whom(who);

    private string Whose(Who who) => who.Kind == WhoKind.Person ? "his" : $"{Whom(who)}'s";

    private string Attribute(int attribute) => Names.Attribute(scenario, scenario.Variables[scenario.Layout.PersonSlot(0, attribute) - scenario.Layout.Variables]);

    private Variable OfCountry(int attribute) => scenario.Variables[scenario.Layout.CountrySlot(0, attribute) - scenario.Layout.Variables];

    private string Fact(Expression fact, bool holds)
    {
        var not = holds ? "" : " not";
        return fact switch
        {
            InState state => $"{Machine(state)} is{not} \"{scenario.Machines[state.Machine].States[state.State].Title}\"",
            SamePerson { Right.Kind: WhoKind.Nobody } vacant => $"{Whom(vacant.Left)} is{not} vacant",
            SamePerson same => $"{Whom(same.Left)} is{not} {Whom(same.Right)}",
            HasStanding standing => $"{Whom(standing.Who)} is{not} {Seats.Standing(standing.Standing)}",
            HasSeat seat => $"{Whom(seat.Who)} is{not} a {(seat.Seat == Seat.Full ? "full" : "candidate")} member",
            HasHappened happened => $"\"{scenario.Events[happened.Event].Title}\" has{not} happened",
            WasChosen chosen => $"\"{Placeholders.AtStart(scenario, scenario.Events[chosen.Event].Question!.Options[chosen.Option].Label)}\" was{not} decided",
            WasDone done => $"\"{Placeholders.AtStart(scenario, scenario.Acts[done.Act].Title)}\" was{not} done",
            CrisisIsOpen open => $"\"{scenario.Crises[open.Crisis].Title}\" is{not} being played in days",
            HasStruck struck => $"{Whom(struck.Who)} has{not} moved against {Whom(struck.Against)}",
            _ => $"{(holds ? "" : "not ")}({Amount(fact)})",
        };
    }

    private string Machine(InState state)
    {
        var machine = scenario.Machines[state.Machine];
        return !machine.EachCountry ? machine.Title : state.Where.IsHere ? "the country" : scenario.Countries[state.Where.Index].Name;
    }

    private string Inner(Expression part) => part is All or Any ? $"({Condition(part)})" : Condition(part);

    public string Bracketed(Expression term) => term is Arithmetic && !(term is Arithmetic { Operator: Operator.Multiply or Operator.Divide } && Opposite(term) is null) ? $"({Amount(term)})" : Amount(term);

    private static string Sign(Operator sign) => sign switch
    {
        Operator.Add => "+",
        Operator.Subtract => "-",
        Operator.Multiply => "x",
        _ => "/",
    };

    private static string Needed(Relation relation) => relation switch
    {
        Relation.Less => "less than",
        Relation.AtMost => "at most",
        Relation.Equal => "exactly",
        Relation.NotEqual => "other than",
        Relation.AtLeast => "at least",
        _ => "more than",
    };
}
