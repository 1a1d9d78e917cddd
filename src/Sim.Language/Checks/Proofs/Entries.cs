using Sim.Language.Checks.Proofs.DeadEnds;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Compiling;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Proofs;

/// <summary>What the author wrote for each thing that may come about. A way that leaves several states is one entry of his and several ways.</summary>
internal sealed class Entries
{
    private readonly Names _names;
    private readonly IReadOnlyList<Draft> _closings;
    private readonly List<int>[] _ways;

    public Entries(Names names, IReadOnlyList<Draft> closings)
    {
        (_names, _closings) = (names, closings);
        _ways = [.. names.Machines.Entries.Select((machine, index) => WaysOf(machine, index, names))];
    }

    /// <summary>Which of the ways that an author wrote for a machine a way is.</summary>
    public int EntryOf(int machine, int way) => _ways[machine][way];

    public Draft Of(Site site) => site.Kind switch
    {
        SiteKind.Event => _names.Events[site.Index],
        SiteKind.Option => _names.Options[site.Index][site.Part],
        SiteKind.Act => _names.Acts[site.Index],
        SiteKind.Rule => _names.Rules[site.Index],
        SiteKind.Way => _names.Machines[site.Index].Of(MachineForm.Transitions)![EntryOf(site.Index, site.Part)],
        SiteKind.Ending => _names.Endings[site.Index],
        SiteKind.Closing => _closings[site.Index],
        SiteKind.Passage => _names.Events[site.Index].Of(EventForm.Also)![site.Part],
        SiteKind.EndingPassage => _names.Endings[site.Index].Of(EndingForm.Also)![site.Part],
        _ => _names.Checkpoints[site.Index],
    };

    /// <summary>The lines of effects as they were written, one for each effect.</summary>
    public IReadOnlyList<EffectText> EffectsOf(Site site) => Of(site).Of(site.Kind switch
    {
        SiteKind.Event => EventForm.Effects,
        SiteKind.Option => OptionForm.Effects,
        SiteKind.Act => ActForm.Effects,
        SiteKind.Rule => RuleForm.Effects,
        _ => TransitionForm.Effects,
    }) ?? [];

    public Span PlaceOfOptions(int happening) => _names.Events[happening].Of(EventForm.Question)!.PlaceOf(QuestionForm.Options);

    public Span PlaceOfHistorical(int happening, int option) => _names.Options[happening][option].PlaceOf(OptionForm.Historical);

    /// <summary>Where that stands of which something is said, if it is no part of a condition.</summary>
    public Span PlaceOf(Site site, Cause cause) => cause switch
    {
        Cause.NotRaised => Of(site).PlaceOf(EventForm.OnlyRaised),
        Cause.NotPulled => Of(site).Of(TransitionForm.Trigger)!.Span,
        Cause.NoWay when site.Kind == SiteKind.Way => Of(site).PlaceOf(TransitionForm.From),
        Cause.Chance => site.Kind == SiteKind.Event ? Of(site).PlaceOf(EventForm.Chance) : Of(site).PlaceOf(TransitionForm.Chance),
        _ => Of(site).Span,
    };

    /// <summary>Where it is written what holds there in any case, if it is.</summary>
    public Span? PlaceOf(Site site, IReadOnlyList<PremiseReason> premises) => premises switch
    {
        [PremiseReason.From, ..] => Of(site).PlaceOf(TransitionForm.From),
        [PremiseReason.Dates, ..] when Of(site).Of(EventForm.Until) is { } until => until.Span,
        [PremiseReason.Dates, ..] when Of(site).Of(EventForm.From) is { } from => from.Span,
        _ => null,
    };

    private static List<int> WaysOf(Draft machine, int index, Names names)
    {
        var ways = new List<int>();
        var entry = 0;
        foreach (var transition in machine.Of(MachineForm.Transitions) ?? [])
        {
            foreach (var from in transition.Of(TransitionForm.From) ?? [])
            {
                if (names.States[index].Find(from.Text) is not null)
                {
                    ways.Add(entry);
                }
            }

            entry++;
        }

        return ways;
    }
}
