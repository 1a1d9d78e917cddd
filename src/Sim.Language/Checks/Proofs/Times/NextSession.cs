using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Times;

/// <summary>How many turns it takes at least until what somebody does has its effects.</summary>
internal static class NextSession
{
    /// <summary>A motion comes up in the next session. Where there are crises that may be the next day of the same turn.</summary>
    public static int After(Act act, Scenario scenario) => act.Motion && scenario.Crises.IsEmpty ? 1 : 0;
}
