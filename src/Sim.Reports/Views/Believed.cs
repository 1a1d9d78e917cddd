using Sim.Model.Forecasts;
using Sim.Model.Scenarios;
using Sim.Model.Situations;
using Sim.Reports.Forecasts;
using Sim.Reports.Turns;
using Sim.Reports.Wording;

namespace Sim.Reports.Views;

/// <summary>
/// The situation as the player's person takes it to be: what he was told where he has it from others, the middle of what he feels, and how it
/// was in the beginning where he knows nothing. Whatever looks ahead for him looks from here, or it would tell him what is true.
/// </summary>
public static class Believed
{
    public static Situation Of(GameView view)
    {
        var believed = view.Situation.Copy();
        if (view.Chair < 0 || view.ArchivesOpen)
        {
            return believed;
        }

        foreach (var variable in view.Scenario.Variables)
        {
            believed.Numbers[view.Scenario.Layout.Variables + variable.Index] = Value(view, variable);
        }

        return believed;
    }

    private static int Value(GameView view, Variable variable)
    {
        var value = view.Situation[variable];
        return Knowledge.Of(view, variable) switch
        {
            Known.Reported => Reported.Value(view, variable) ?? variable.Start,
            Known.Nothing => variable.Start,
            Known.Vague => Middle(Beliefs.Of(view, variable)),
            Known.Estimate when !variable.Flag => Math.Clamp(Level.Rounded(value), variable.Min, variable.Max),
            _ => value,
        };
    }

    private static int Middle(Belief belief) => (belief.Low + belief.High) / 2;
}
