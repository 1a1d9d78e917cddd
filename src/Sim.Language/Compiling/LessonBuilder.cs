using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Drafts.Merging;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>The lesson plan and the questions for the discussion.</summary>
internal sealed class LessonBuilder(Workbench bench, ScenarioDraft draft, Calendar calendar, ImmutableArray<Crisis> crises)
{
    public Lesson? Lesson() => draft.Single(LessonForm.Form) is { } entry ? Of(entry) : null;

    public ImmutableArray<DiscussionQuestion> Discussion() =>
    [
        .. draft.All(DiscussionForm.Form).Where(IsAsked).Select(entry => new DiscussionQuestion(
            Workbench.Text(entry, DiscussionForm.Ask),
            bench.Condition(entry, DiscussionForm.If, Scope.Of("a question for the discussion")),
            entry.Of(DiscussionForm.About)?.Value ?? Topic.History)),
    ];

    /// <summary>A scenario with scenes of its own asks its own questions only.</summary>
    private bool IsAsked(Draft entry)
    {
        if (draft.Extension is not { Own: { } own } || own.Head?.Of(ScenarioForm.OwnScenes)?.Value != true)
        {
            return true;
        }

        var questions = own.All(DiscussionForm.Form);
        return questions.Contains(entry) || (EntryKey.Of(entry) is { } key && questions.Any(question => string.Equals(EntryKey.Of(question), key, StringComparison.Ordinal)));
    }

    private Lesson Of(Draft entry) => new()
    {
        Minutes = Number(entry, LessonForm.Minutes),
        Periods = entry.Of(LessonForm.Periods)?.Value ?? 1,
        Brief = Number(entry, LessonForm.Brief),
        Play = Number(entry, LessonForm.Play),
        Debrief = Number(entry, LessonForm.Debrief),
        Decisions = Number(entry, LessonForm.Decisions),
        Words = Number(entry, LessonForm.Words),
        Aims = Workbench.Texts(entry, LessonForm.Aims),
        Curriculum = Workbench.Texts(entry, LessonForm.Curriculum),
        Before = Workbench.Text(entry, LessonForm.Before),
        After = Workbench.Text(entry, LessonForm.After),
        Teacher = Workbench.Text(entry, LessonForm.Teacher),
        Stops = [.. (entry.Of(LessonForm.Stops) ?? []).Select(Stop).OfType<Stop>()],
        Reasons = [.. (entry.Of(LessonForm.Reasons) ?? []).Select(Event).OfType<int>()],
        Seed = entry.Of(LessonForm.Seed) is { } seed ? (ulong)seed.Value : null,
    };

    private static int Number(Draft entry, Field<Placed<int>> field) => entry.Of(field)?.Value ?? 0;

    private Stop? Stop(Draft entry)
    {
        if (entry.Of(StopForm.At) is not { } at)
        {
            return null;
        }

        var last = calendar.LastDay(calendar.Turns - 1);
        if (at.Value >= calendar.Start && at.Value <= last)
        {
            var turn = calendar.TurnOf(at.Value);
            return new Stop(turn, Workbench.Text(entry, StopForm.Text)) { Day = crises.Any(crisis => IsPlayed(at.Value, crisis, turn)) ? at.Value : null };
        }

        bench.Findings.Add(DateOutsidePeriod.Stop(at.Span, at.Value, calendar.Start, last));
        return null;
    }

    /// <summary>Whether a day is among those that a crisis plays one by one.</summary>
    private bool IsPlayed(DateOnly day, Crisis crisis, int turn) =>
        turn >= crisis.FromTurn && turn <= crisis.UntilTurn && day >= crisis.DayOf(1, turn, calendar) && day <= crisis.DayOf(crisis.Days, turn, calendar);

    private int? Event(Written name)
    {
        if (bench.Names.Events.Find(name.Text) is { } happening)
        {
            return happening;
        }

        bench.Findings.Add(UnknownName.Event(name.Span, name.Text, bench.Names));
        return null;
    }
}
