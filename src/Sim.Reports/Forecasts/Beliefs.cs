using Sim.Model.Forecasts;
using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Forecasts;

/// <summary>Between which limits the player's person believes a number, from what the pages show of it.</summary>
internal static class Beliefs
{
    // In each turn that has gone by since, what was told may have moved by so much.
    private const int MovedInATurn = 2;

    public static Belief Of(GameView view, Variable variable)
    {
        var value = view.Situation[variable];
        return Knowledge.Of(view, variable) switch
        {
            Known.Exact => new Belief(value, value),
            Known.Estimate when variable.Flag => new Belief(value, value),
            Known.Estimate => Around(variable, Level.Rounded(value), 2),
            Known.Reported => OfAReport(view, variable),
            Known.Vague when variable.Owner == Owner.Trust => Within(variable, Level.WarmthLimits(value)),
            Known.Vague => Within(variable, Level.WarinessLimits(value)),
            _ => new Belief(variable.Min, variable.Max),
        };
    }

    private static Belief OfAReport(GameView view, Variable variable)
    {
        var report = view.ReportOn(variable);
        if (view.Situation.ToldOf(report) is not { } told)
        {
            return new Belief(variable.Min, variable.Max);
        }

        var error = told.Seen ? 0 : view.Scenario.Informants[view.Scenario.Reported[report].Informant].Error;
        return Around(variable, told.Value, error + (MovedInATurn * (view.Situation.Turn - told.Turn)));
    }

    private static Belief Around(Variable variable, int value, int error) => Within(variable, (value - error, value + error));

    private static Belief Within(Variable variable, (int Low, int High) limits) =>
        new(Math.Clamp(limits.Low, variable.Min, variable.Max), Math.Clamp(limits.High, variable.Min, variable.Max));
}
