using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>Known effects before one chooses: <c>Fear falls a little</c>, <c>Living rises clearly (in 3 weeks)</c>.</summary>
public static class ForeseenWords
{
    /// <summary>From this many colleagues on, the trust of each is told as that of the colleagues.</summary>
    private const int Many = 3;

    public static IEnumerable<string> Of(GameView view, IEnumerable<Foreseen> foreseen)
    {
        var seen = foreseen
            .Where(f => f.Amount != 0 && Knowledge.Of(view, view.Scenario.Variables[f.Variable]) != Known.Nothing)
            .ToList();
        var many = seen.Where(f => IsTrust(view, f)).GroupBy(f => Shared(view, f))
            .Where(g => g.Count() >= Many).Select(g => g.Key).ToHashSet();
        return seen.Select(f => IsTrust(view, f) && many.Contains(Shared(view, f)) ? Shared(view, f) : One(view, f))
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsTrust(GameView view, Foreseen foreseen) => view.Scenario.Variables[foreseen.Variable].Owner == Owner.Trust;

    private static string Shared(GameView view, Foreseen foreseen)
    {
        var variable = view.Scenario.Variables[foreseen.Variable];
        return Later(view, foreseen, $"the colleagues' trust in {Names.Person(view, variable.OtherIndex)} {Amount.Direction(variable, foreseen.Amount)}");
    }

    private static string One(GameView view, Foreseen foreseen)
    {
        var variable = view.Scenario.Variables[foreseen.Variable];
        return Later(view, foreseen, $"{Name(view, variable)} {Amount.Direction(variable, foreseen.Amount)}");
    }

    private static string Later(GameView view, Foreseen foreseen, string words) => foreseen.InTurns > 0
        ? $"{words} (in {Dates.Turns(view.Scenario.Calendar, foreseen.InTurns)})"
        : words;

    private static string Name(GameView view, Variable variable) => variable switch
    {
        { Owner: Owner.Person } when variable.OwnerIndex == view.Chair => $"your {Names.Attribute(view.Scenario, variable)}",
        { Owner: Owner.Person } => $"{view.Scenario.People[variable.OwnerIndex].Short}'s {Names.Attribute(view.Scenario, variable)}",
        _ => Names.Of(view, variable).Replace(": ", " ", StringComparison.Ordinal),
    };
}
