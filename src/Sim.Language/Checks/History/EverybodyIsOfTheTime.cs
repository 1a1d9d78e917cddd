using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.History;

/// <summary>
/// Whoever speaks in an event, decides its question or is given an office by it can have been there: he is born and not yet dead on one of the
/// days on which it can happen. It is said only where the dates prove it; an event that another raises can happen on any day.
/// </summary>
internal static class EverybodyIsOfTheTime
{
    public static void Look(Inspection inspection)
    {
        var scenario = inspection.Scenario;
        var lives = Lifetime.All(inspection);
        if (inspection.Draft.Head is null || lives.Count != scenario.People.Length || !lives.Any(life => life.HasAbsence(scenario.Calendar.LastDay(scenario.Calendar.Turns - 1))))
        {
            return;
        }

        var raised = EveryEffect.Of(scenario).OfType<Raise>().Select(raise => raise.Event).ToHashSet();
        foreach (var (entry, happening) in inspection.Names.Events.Entries.Zip(scenario.Events))
        {
            var (from, until) = raised.Contains(happening.Index) ? (0, scenario.Calendar.Turns - 1) : (happening.FromTurn, happening.UntilTurn);
            if (until >= from)
            {
                Look(inspection, entry, happening, lives, (scenario.Calendar.FirstDay(from), scenario.Calendar.LastDay(until)));
            }
        }
    }

    private static void Look(Inspection inspection, Draft entry, Event happening, IReadOnlyList<Lifetime> lives, (DateOnly First, DateOnly Last) days)
    {
        var people = inspection.Names.People;
        foreach (var voice in entry.Of(EventForm.Voices) ?? [])
        {
            if (voice.Of(VoiceForm.Who) is { } who && SpeakerOf(inspection.Scenario, who) is { } speaker)
            {
                // A voice may come from abroad, or from before he came.
                Tell(speaker.Index, who.Words.Span, "speaks", lives[speaker.Index].NotAlive(days.First, days.Last));
            }
        }

        foreach (var adviser in entry.Of(EventForm.Advisers) ?? [])
        {
            if (adviser.Of(AdviserForm.Who) is { } who && people.Find(who.Text) is { } person)
            {
                Tell(person, who.Span, "advises", lives[person].NotThere(days.First, days.Last));
            }
        }

        if (entry.Of(EventForm.Question)?.Of(QuestionForm.Before) is { } before && people.Find(before.Text) is { } decider)
        {
            Tell(decider, before.Span, "decides", lives[decider].NotThere(days.First, days.Last));
        }

        foreach (var (written, effects) in Effects(entry, happening))
        {
            foreach (var (words, effect) in (written ?? []).Zip(effects))
            {
                // What comes later comes on a later day, which is not reckoned here.
                if (written!.Count == effects.Count && Named(effect) is { } person)
                {
                    Tell(person, words.Words.Span, "is named", lives[person].NotThere(days.First, days.Last));
                }
            }
        }

        void Tell(int person, Span place, string does, string? absence)
        {
            if (absence is not null)
            {
                inspection.Findings.Add(Anachronism.At(place, inspection.Scenario.People[person].Name, does, absence, days.First, days.Last));
            }
        }
    }

    /// <summary>The person of whom a voice is: his name alone, or his id in braces. "A friend of his" is somebody else.</summary>
    private static Person? SpeakerOf(Scenario scenario, Prose who)
    {
        var name = who.Words.Text.Trim().Trim('{', '}');
        return scenario.People.FirstOrDefault(person => name == person.Name || name == person.Short || name == person.Id);
    }

    private static IEnumerable<(IReadOnlyList<EffectText>? Written, IReadOnlyList<Effect> Effects)> Effects(Draft entry, Event happening)
    {
        yield return (entry.Of(EventForm.Effects), happening.Effects);
        foreach (var (written, option) in (entry.Of(EventForm.Question)?.Of(QuestionForm.Options) ?? []).Zip(happening.Question?.Options ?? []))
        {
            yield return (written.Of(OptionForm.Effects), option.Effects);
        }
    }

    private static int? Named(Effect effect) => effect switch
    {
        Appoint { Who: { Kind: WhoKind.Named } who } => who.Index,
        Demote { Who: { Kind: WhoKind.Named } who } => who.Index,
        GiveSeat { Who: { Kind: WhoKind.Named } who } => who.Index,
        ChangeStanding { Who: { Kind: WhoKind.Named } who } => who.Index,
        _ => null,
    };
}
