using System.Collections.Immutable;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Origins;
using Sim.Reports.Views;

namespace Sim.Reports.Turns;

/// <summary>
/// What the player's person knows of the causes that moved a number which he has only from others: what was done in the open, and which way
/// that works by its nature. What moves by itself as the number itself bids, he would have to see the number to know.
/// </summary>
internal static class Movers
{
    public static bool IsKnown(GameView view, Entry entry) => Knowledge.Of(view, entry.Cause, view.Scenario.Variables[entry.Variable]) != Heard.NotAtAll && entry.Cause.Kind switch
    {
        CauseKind.Rule => IsSeen(view, view.Scenario.Rules[entry.Cause.Index], view.Scenario.Variables[entry.Variable]),
        _ => true,
    };

    /// <summary><c>raises it</c> or <c>lowers it</c> where the cause says so by itself; <c>moved it</c> where that hangs on other numbers.</summary>
    public static string Way(GameView view, Variable variable, Cause cause)
    {
        var amounts = Effects(view.Scenario, cause).Select(e => e.Landing()).OfType<Change>()
            .Where(c => Attribute(view.Scenario, c.What) == Attribute(view.Scenario, variable)).ToList();
        return amounts.Count == 0 || amounts.Any(c => c.Set || c.Amount is not Number) ? "moved it"
            : amounts.All(c => c.Amount is Number { Value: > 0 }) ? "raised it"
            : amounts.All(c => c.Amount is Number { Value: < 0 }) ? "lowered it"
            : "moved it";
    }

    private static bool IsSeen(GameView view, Rule rule, Variable variable)
    {
        var about = variable.Owner == Owner.Country ? About.InCountry(variable.OwnerIndex) : variable.Owner == Owner.Person ? About.One(variable.OwnerIndex) : About.Nobody;
        return Knowing.Sees(view, rule.If, view.Situation, about);
    }

    private static ImmutableArray<Effect> Effects(Scenario scenario, Cause cause) => cause.Kind switch
    {
        CauseKind.Event => scenario.Events[cause.Index].Effects,
        CauseKind.Option => scenario.Events[cause.Index].Question is { } question && cause.Part >= 0 && cause.Part < question.Options.Length ? question.Options[cause.Part].Effects : [],
        CauseKind.Act => scenario.Acts[cause.Index].Effects,
        CauseKind.Rule => scenario.Rules[cause.Index].Effects,
        CauseKind.Transition when cause.Part >= 0 => scenario.Machines[cause.Index].Transitions[cause.Part].Effects,
        _ => [],
    };

    // The same number of whichever country or person; which of them, the entry in the ledger has said.
    private static int Attribute(Scenario scenario, Reading reading) => reading switch
    {
        CountryReading country => scenario.Layout.CountrySlot(0, country.Attribute),
        PersonReading person => scenario.Layout.PersonSlot(0, person.Attribute),
        VariableReading variable => Attribute(scenario, scenario.Variables[variable.Variable]),
        _ => -1,
    };

    private static int Attribute(Scenario scenario, Variable variable)
    {
        var layout = scenario.Layout;
        var slot = layout.Variables + variable.Index;
        return variable.Owner switch
        {
            Owner.Country => slot - layout.CountrySlot(variable.OwnerIndex, 0) + layout.CountrySlot(0, 0),
            Owner.Person => slot - layout.PersonSlot(variable.OwnerIndex, 0) + layout.PersonSlot(0, 0),
            _ => slot,
        };
    }
}
