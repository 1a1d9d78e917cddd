using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>Effects that are under way, as far as one knows what began them.</summary>
public static class Pipeline
{
    public static IEnumerable<Block> Of(GameView view)
    {
        var lines = All(view).Where(p => Knowledge.Of(view, p.Cause) == Heard.Fully)
            .Select(p => (p.Due, Words: Words(view, p), p.Cause))
            .Where(p => p.Words.Length > 0)
            .GroupBy(p => (p.Due, p.Words, p.Cause)).Select(g => g.Key)
            .OrderBy(p => p.Due)
            .Select(p => new Fact(p.Words, When(view, p.Due), Causes.Text(view, p.Cause, view.Turn)))
            .ToList();
        if (lines.Count > 0)
        {
            yield return new Heading("Under way");
            yield return Facts.Of(lines);
        }
    }

    private sealed record Pending(int Due, Effect Effect, Parts Parts, int Country, Cause Cause);

    private static IEnumerable<Pending> All(GameView view)
    {
        var layout = view.Scenario.Layout;
        var numbers = view.Situation.Numbers;
        for (var i = 0; i < numbers[Layout.PendingCount]; i++)
        {
            var at = layout.Pending + (i * Layout.PendingStride);
            var actor = numbers[at + 2];
            var cause = new Cause((CauseKind)numbers[at + 7], numbers[at + 8], numbers[at + 9], actor, numbers[at + 6]);
            var country = numbers[at + 5];
            var parts = country >= 0
                ? new Parts(actor, country, numbers[at + 4], Aimed.Country)
                : new Parts(actor, numbers[at + 3], numbers[at + 4]);
            yield return new Pending(numbers[at], view.Scenario.Delayed[numbers[at + 1]].Then, parts, country, cause);
        }
    }

    private static string When(GameView view, int due)
    {
        var turns = due - view.Turn;
        return turns <= 0 ? $"this {Dates.Unit(view.Scenario.Calendar)}" : $"in {Dates.Turns(view.Scenario.Calendar, turns)}";
    }

    private static string Words(GameView view, Pending pending)
    {
        if (pending.Effect is not Change change)
        {
            return Sentence.Capital(EffectWords.Of(view, pending.Effect, pending.Parts));
        }

        if (Variable(view, change.What, pending) is not { } variable || Knowledge.Of(view, variable) == Known.Nothing)
        {
            return "";
        }

        var name = Sentence.Capital(Names.Within(view, variable));
        // What a sum will come to is not known before it lands.
        return change is { Set: false, Amount: Number { Value: var amount } }
            ? $"{name} {Amount.Direction(variable, amount)}"
            : $"{name} changes";
    }

    private static Variable? Variable(GameView view, Reading reading, Pending pending)
    {
        var scenario = view.Scenario;
        var layout = scenario.Layout;
        int? slot = reading switch
        {
            VariableReading named => layout.Variables + named.Variable,
            PersonReading person when Person(view, person.Who, pending) is >= 0 and var who => layout.PersonSlot(who, person.Attribute),
            CountryReading country when (country.Where.IsHere ? pending.Country : country.Where.Index) is >= 0 and var where =>
                layout.CountrySlot(where, country.Attribute),
            TrustReading trust when Person(view, trust.From, pending) is >= 0 and var from && Person(view, trust.To, pending) is >= 0 and var to =>
                layout.TrustSlot(from, to),
            _ => null,
        };
        return slot is { } at ? scenario.Variables[at - layout.Variables] : null;
    }

    private static int Person(GameView view, Who who, Pending pending) => who.Kind switch
    {
        WhoKind.Named => who.Index,
        WhoKind.Actor => pending.Parts.Actor,
        WhoKind.Target when pending.Country < 0 => pending.Parts.Target,
        WhoKind.Rival => pending.Parts.Rival,
        WhoKind.Holder => view.Situation.HolderOf(who.Index),
        _ => -1,
    };
}
