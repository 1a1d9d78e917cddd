using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>What the player says about how it will end. It is heard and kept, and moves nothing.</summary>
public static class Expectations
{
    /// <summary>Why it cannot be said; null if it can.</summary>
    public static Refusal? Refusal(Situation situation, Expect expectation) =>
        Outcome.Read(situation.Scenario, situation.Chair, expectation.Outcome) is not { } outcome ? new Refusal($"'{expectation.Outcome}' is nothing of which one could say how likely it is.")
        : expectation.Percent is < 0 or > 100 ? new Refusal("How likely it is, is said in percent, from 0 to 100.")
        : outcome is Fallen && outcome.Holds(situation) ? new Refusal("That has come already; there is nothing to be foreseen in it.")
        : null;
}
