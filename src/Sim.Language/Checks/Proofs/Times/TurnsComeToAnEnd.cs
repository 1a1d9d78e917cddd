using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Effects;

namespace Sim.Language.Checks.Proofs.Times;

/// <summary>
/// L617: triggers do not pull one another without end within one turn, and what is delayed does not pile up beyond all measure. Events
/// cannot: what is raised at an opening waits for the next.
/// </summary>
internal static class TurnsComeToAnEnd
{
    public static void Look(Proofs proofs)
    {
        if (new PullChains(proofs.Scenario).Endless() is { } chain)
        {
            proofs.IsEndless = true;
            proofs.Inspection.Findings.Add(EndlessTriggers.In(PlaceOf(proofs, chain), [.. chain.Append(chain[0]).Select(step => NameOf(proofs, step))]));
        }
        else if (proofs.Scenario.Layout.PendingCapacity > PendingCapacity.Most && proofs.Inspection.Draft.Head is { } head)
        {
            proofs.Inspection.Findings.Add(EndlessTriggers.TooManyDelayed(head.PlaceOf(ScenarioForm.Id), PendingCapacity.Most));
        }
    }

    private static string NameOf(Proofs proofs, PullChains.Step step)
    {
        var machine = proofs.Scenario.Machines[step.Machine];
        var way = machine.Transitions[step.Transition];
        return $"{machine.Id} from {machine.States[way.From].Id} to {machine.States[way.To].Id}";
    }

    // The line that pulls the next trigger.
    private static Span PlaceOf(Proofs proofs, IReadOnlyList<PullChains.Step> chain)
    {
        var (step, next) = (chain[0], chain[1 % chain.Count]);
        var effects = proofs.Scenario.Machines[step.Machine].Transitions[step.Transition].Effects;
        var lines = proofs.Inspection.Names.Machines[step.Machine].Of(MachineForm.Transitions)![proofs.Entries.EntryOf(step.Machine, step.Transition)].Of(TransitionForm.Effects)!;
        var trigger = proofs.Scenario.Machines[next.Machine].Transitions[next.Transition].Trigger;
        for (var i = 0; i < effects.Length; i++)
        {
            if (effects[i] is Pull pull && pull.Machine == next.Machine && pull.Trigger == trigger)
            {
                return lines[i].Words.Span;
            }
        }

        return lines[0].Words.Span;
    }
}
