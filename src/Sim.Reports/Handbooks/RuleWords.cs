using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Wording;

namespace Sim.Reports.Handbooks;

/// <summary>The rules of a scenario in words, with the numbers that stand in its files.</summary>
internal sealed class RuleWords(Scenario scenario)
{
    private readonly Formula _formula = new(scenario);

    /// <summary>What a rule does, when, and on what it rests.</summary>
    public IEnumerable<Block> Of(Rule rule)
    {
        var each = rule.Each switch
        {
            Each.Country => ", in each country",
            Each.Person => ", for each person",
            _ => "",
        };
        yield return Facts.Of([
            new Fact("Does", $"{string.Join("; ", rule.Effects.Select(Effect))}{each}"),
            new Fact("When", rule.If is { } condition ? _formula.Condition(condition) : $"every {Dates.Unit(scenario.Calendar)}"),
            new Fact("Because", Clean.Line(rule.Because)),
            new Fact("Basis", Basis(rule.Basis), rule.Source is { } source ? SourceWords.Cited(scenario, source) : ""),
        ]);
    }

    /// <summary><c>evidence</c>, <c>interpretation</c>, <c>guess</c>.</summary>
    public static string Basis(Basis basis) => basis switch
    {
        Model.Scenarios.Basis.Evidence => "evidence",
        Model.Scenarios.Basis.Interpretation => "interpretation",
        _ => "guess",
    };

    private string Effect(Effect effect) => effect switch
    {
        Change { What: VariableReading flag, Set: true, Amount: Number value } when scenario.Variables[flag.Variable].Flag =>
            $"\"{scenario.Variables[flag.Variable].Title}\" {(value.Value != 0 ? "holds" : "no longer holds")}",
        Change { Set: true } set => $"{_formula.Number(set.What)} becomes {_formula.Amount(set.Amount)}",
        Change { Amount: Number amount } change => $"{_formula.Number(change.What)} {Amount.Signed(amount.Value)}",
        Change change when Formula.Opposite(change.Amount) is { } less => $"{_formula.Number(change.What)} - {_formula.Bracketed(less)}",
        Change change => $"{_formula.Number(change.What)} + {_formula.Amount(change.Amount)}",
        After after => $"{Effect(after.Then)}, {Dates.Turns(scenario.Calendar, after.Turns)} later",
        Appoint { Office: Appoint.GreatestVacant } vacant => $"{_formula.Whom(vacant.Who)} takes the greatest post that is vacant",
        Appoint appoint => $"{_formula.Whom(appoint.Who)} becomes {scenario.Offices[appoint.Office].Title}",
        Vacate vacate => $"the post of {scenario.Offices[vacate.Office].Title} falls vacant",
        Demote demote => $"{_formula.Whom(demote.Who)} loses his greatest post",
        GiveSeat seat => $"{_formula.Whom(seat.Who)}: {Persons.Seats.Seat(seat.Seat)}",
        ChangeStanding standing => $"{_formula.Whom(standing.Who)}: {Persons.Seats.Standing(standing.Standing)}",
        Pull pull => $"{scenario.Machines[pull.Machine].Title} may change its state ({scenario.Machines[pull.Machine].Triggers[pull.Trigger]})",
        Raise raise => $"\"{scenario.Events[raise.Event].Title}\" comes",
        See see => $"whoever looks sees {(see.Variable >= 0 ? scenario.Variables[see.Variable].Title : see.Where.IsHere ? "the country" : scenario.Countries[see.Where.Index].Name)} for himself",
        _ => "politics goes on",
    };
}
