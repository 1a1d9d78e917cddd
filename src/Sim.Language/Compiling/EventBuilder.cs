using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>The events with their questions; dates become turns.</summary>
/// <param name="coming">Ids of those that come by themselves; null where all do.</param>
internal sealed class EventBuilder(Workbench bench, Calendar calendar, ImmutableArray<Crisis> crises, IReadOnlySet<string>? coming)
{
    private static readonly Scope Happening = Scope.Of("an event");

    private readonly PassageBuilder _passages = new(bench);

    public ImmutableArray<Event> Build() => [.. bench.Names.Events.Entries.Select(Event)];

    private Event Event(Draft entry, int index)
    {
        var crisis = CrisisBuilder.Named(bench, entry.Of(EventForm.In));
        return Event(entry, index, crisis < 0 ? null : crises[crisis]);
    }

    /// <param name="of">The crisis to which it belongs; it comes when that one may.</param>
    private Event Event(Draft entry, int index, Crisis? of) => new(
        index,
        bench.Names.Events.IdOf(index),
        Workbench.Text(entry, EventForm.Title),
        entry.Of(EventForm.From) is { } from ? Math.Max(0, calendar.TurnUpToTheEnd(from.Value)) : of?.FromTurn ?? 0,
        entry.Of(EventForm.Until) is { } until ? Math.Min(calendar.Turns - 1, calendar.TurnUpToTheEnd(until.Value)) : of?.UntilTurn ?? calendar.Turns - 1,
        bench.Condition(entry, EventForm.If, Happening),
        bench.Chance(entry, EventForm.Chance, Happening),
        entry.Of(EventForm.Again)?.Value ?? false,
        (entry.Of(EventForm.OnlyRaised)?.Value ?? false) || coming?.Contains(bench.Names.Events.IdOf(index)) == false,
        Workbench.Text(entry, EventForm.Text),
        [.. (entry.Of(EventForm.Voices) ?? []).Select(voice => new Voice(Workbench.Text(voice, VoiceForm.Who), Workbench.Text(voice, VoiceForm.Says), voice.Of(VoiceForm.Real)?.Value ?? false, Workbench.Text(voice, VoiceForm.Frame)))],
        bench.Effects(entry, EventForm.Effects, Happening),
        entry.Of(EventForm.Question) is { } question ? Question(question, index) : null,
        Workbench.Text(entry, EventForm.History),
        [.. (entry.Of(EventForm.Sources) ?? []).Select(bench.Note).OfType<SourceNote>()],
        entry.Has(EventForm.Invented) ? Reason(entry) : null)
    {
        StaysAway = coming?.Contains(bench.Names.Events.IdOf(index)) == false,
        Crisis = of?.Index ?? -1,
        Steps = (entry.Of(EventForm.FromDay)?.Value ?? 1, entry.Of(EventForm.UntilDay)?.Value ?? of?.Days ?? int.MaxValue),
        Discuss = Workbench.Texts(entry, EventForm.Discuss),
        ContentNote = Workbench.Text(entry, EventForm.ContentNote),
        Also = _passages.Build(entry, EventForm.Also),
        Status = entry.Of(EventForm.Status)?.Value ?? Status.Unsaid,
        Advisers = new AdviserBuilder(bench).Build(entry, index),
    };

    /// <summary>Why it is invented; the word "because" is understood.</summary>
    private static string Reason(Draft entry)
    {
        var text = Workbench.Text(entry, EventForm.Invented);
        return text.StartsWith("because ", StringComparison.OrdinalIgnoreCase) ? text["because ".Length..].TrimStart() : text;
    }

    private Question Question(Draft entry, int happening)
    {
        var before = entry.Of(QuestionForm.Before) is { } who ? Decider(who) : null;
        var scope = Scope.Option(entry.Has(QuestionForm.Before));
        return new Question(
            Workbench.Text(entry, QuestionForm.Text),
            before,
            [.. bench.Names.Options[happening].Entries.Select((option, i) => Option(option, i, bench.Names.Options[happening].IdOf(i), scope))],
            entry.Of(QuestionForm.MayWait)?.Value ?? 0);
    }

    private Option Option(Draft entry, int index, string id, Scope scope) => new(
        index,
        id,
        Workbench.Text(entry, OptionForm.Label),
        Workbench.Text(entry, OptionForm.Text),
        bench.Condition(entry, OptionForm.Needs, scope),
        Workbench.Text(entry, OptionForm.Refusal),
        bench.OnAxes(entry, OptionForm.Line),
        bench.Effects(entry, OptionForm.Effects, scope),
        Workbench.Text(entry, OptionForm.Outcome),
        entry.Of(OptionForm.Historical)?.Value ?? false,
        Workbench.Text(entry, OptionForm.Cost));

    private Who? Decider(Written name)
    {
        if (bench.Names.Offices.Find(name.Text) is { } office)
        {
            return new Who(WhoKind.Holder, office);
        }

        if (bench.Names.People.Find(name.Text) is { } person)
        {
            return new Who(WhoKind.Named, person);
        }

        bench.Findings.Add(UnknownName.Person(name.Span, name.Text, bench.Names));
        return null;
    }

}
