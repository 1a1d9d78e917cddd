using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks;

/// <summary>Triggers do not pull one another without end, and what is delayed does not pile up beyond all measure.</summary>
internal static class TurnsComeToAnEnd
{
    public static void Look(Inspection inspection)
    {
        if (inspection.Findings.HasErrors || inspection.Draft.Head is not { } head)
        {
            return;
        }

        if (new PullChains(inspection.Scenario).Endless() is { } step)
        {
            var machine = inspection.Scenario.Machines[step.Machine];
            var transition = machine.Transitions[step.Transition];
            inspection.Findings.Add(EndlessTriggers.In(
                inspection.Names.Machines[step.Machine].PlaceOf(MachineForm.Transitions), machine.Id, machine.States[transition.From].Id, machine.States[transition.To].Id));
        }
        else if (inspection.Scenario.Layout.PendingCapacity > PendingCapacity.Most)
        {
            inspection.Findings.Add(EndlessTriggers.TooManyDelayed(head.Span, PendingCapacity.Most));
        }
    }
}
