using System.Collections.Immutable;
using Sim.Language.Checks;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Lengths;
using Sim.Language.Sources;
using Sim.Model.Explorations;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Rehearsing;

/// <summary>
/// What an author is told of a rehearsal, at the places of his text. "Not seen in so many games" is said here, and never "never":
/// only what is proved from the text is said so.
/// </summary>
public static class RehearsalFindings
{
    private const int NearlyAlways = 80;
    private const int SeldomInAThousand = 10;
    private const int BestInPercent = 70;
    private const int SafeInPercent = 95;
    private const int FewestOfAHabit = 40;
    private const int FewestToCallSeldom = 500;
    private const int FewestToTell = 30;
    private const int ShownDecisions = 12;

    /// <summary>The same compilation with what came of rehearsing its scenario.</summary>
    public static Compilation With(this Compilation compilation, Rehearsal rehearsal)
    {
        var inspection = compilation.Inspection ?? throw new ArgumentException("What was not compiled cannot have been rehearsed.", nameof(compilation));
        var own = All(inspection, rehearsal).Where(one => inspection.Draft.Extension?.IsOfParent(one) != true);
        return compilation with { Diagnostics = Findings.InReadingOrder(compilation.Diagnostics.Concat(compilation.Unsuppressed(own))) };
    }

    private static IEnumerable<Diagnostic> All(Inspection inspection, Rehearsal rehearsal) =>
    [
        .. Events(inspection, rehearsal),
        .. Passages(inspection, rehearsal),
        .. Options(inspection, rehearsal),
        .. Endings(inspection, rehearsal),
        .. Games(inspection, rehearsal),
        .. Numbers(inspection, rehearsal),
        .. Lesson(inspection, rehearsal),
    ];

    private static IEnumerable<Diagnostic> Events(Inspection inspection, Rehearsal rehearsal)
    {
        foreach (var miss in rehearsal.Misses)
        {
            var entry = inspection.Names.Events[miss.Event];
            var condition = inspection.Conditions.FirstOrDefault(c => ReferenceEquals(c.Condition, inspection.Scenario.Events[miss.Event].If));
            yield return miss.Part is not null && condition is not null
                ? EventNeverSeen.At(condition.PlaceOf(miss.Part), rehearsal.Games, Why(miss, condition.TextOf(miss.Part)))
                : EventNeverSeen.At(entry.Span, rehearsal.Games, miss.Looked == 0 ? ", and its day never came" : "");
        }

        for (var i = 0; i < rehearsal.Events.Length; i++)
        {
            if (rehearsal.Events[i] > 0 && rehearsal.Games >= FewestToCallSeldom && (long)rehearsal.Events[i] * 1000 < (long)rehearsal.Games * SeldomInAThousand)
            {
                yield return EventSeldomSeen.At(inspection.Names.Events[i].Span, rehearsal.Events[i], rehearsal.Games);
            }
        }
    }

    private static IEnumerable<Diagnostic> Passages(Inspection inspection, Rehearsal rehearsal)
    {
        for (var e = 0; e < rehearsal.Events.Length; e++)
        {
            for (var i = 0; i < rehearsal.Passages[e].Length; i++)
            {
                // Of an event that never came it has been told why; one that came now and then shows little.
                if (rehearsal.Events[e] >= FewestToTell && rehearsal.Passages[e][i] == 0)
                {
                    yield return EventNeverSeen.Paragraph(inspection.Names.Events[e].Of(EventForm.Also)![i].Span, rehearsal.Games, rehearsal.Events[e]);
                }
            }
        }
    }

    private static string Why(Miss miss, string part) =>
        $"; '{part}' stood most often in its way, {miss.Failed} of {Grammar.Times(miss.Looked)}{(miss.Short is { } near ? $", and missed it by {near} at the nearest" : "")}";

    private static IEnumerable<Diagnostic> Options(Inspection inspection, Rehearsal rehearsal)
    {
        for (var e = 0; e < rehearsal.Options.Length; e++)
        {
            for (var o = 0; o < rehearsal.Options[e].Length; o++)
            {
                var use = rehearsal.Options[e][o];
                if (use is { Asked: > 0, Open: 0 })
                {
                    yield return OptionNeverTaken.NeverOpen(PlaceOf(inspection, e, o), rehearsal.Games, use.Asked);
                }
                else if (use is { Open: > 0, Taken: 0 })
                {
                    yield return OptionNeverTaken.NeverTaken(PlaceOf(inspection, e, o), rehearsal.Games, use.Open);
                }
            }
        }

        foreach (var best in rehearsal.Bests.Where(best => best.Share > BestInPercent))
        {
            yield return OneWayWins.Option(PlaceOf(inspection, best.Event, best.Option), best.Share, best.Situations);
        }
    }

    private static IEnumerable<Diagnostic> Endings(Inspection inspection, Rehearsal rehearsal)
    {
        for (var i = 0; i < rehearsal.Endings.Length; i++)
        {
            var (games, shown) = rehearsal.Endings[i];
            if (games == 0)
            {
                continue;
            }

            var percent = (int)((long)shown * 100 / games);
            if (shown == 0)
            {
                yield return EndingSeldomOrAlways.Never(inspection.Names.Endings[i].Span, games);
            }
            else if (percent > NearlyAlways && inspection.Scenario.Endings[i].If is { } condition && !TellsOtherwise(inspection.Scenario, condition))
            {
                yield return EndingSeldomOrAlways.NearlyAlways(inspection.Names.Endings[i].Span, percent);
            }
        }
    }

    /// <summary>Whether another slide is told exactly where one is not: then the two already tell two ways.</summary>
    private static bool TellsOtherwise(Scenario scenario, Expression condition) =>
        scenario.Endings.Any(other => other.If is { } others && (IsOpposite(condition, others) || IsOpposite(others, condition)));

    private static bool IsOpposite(Expression condition, Expression other) => (condition, other) switch
    {
        (Not not, _) => not.Part.Equals(other),
        (Comparison one, Comparison two) => one.Left.Equals(two.Left) && one.Right.Equals(two.Right)
            && (one.Relation, two.Relation) is (Relation.Less, Relation.AtLeast) or (Relation.AtMost, Relation.Greater) or (Relation.Equal, Relation.NotEqual),
        _ => false,
    };

    private static IEnumerable<Diagnostic> Games(Inspection inspection, Rehearsal rehearsal)
    {
        // One broken game is enough to mend; the others are likely the same.
        foreach (var broken in rehearsal.Stops.Take(1))
        {
            var decisions = string.Join(", ", broken.Decisions.TakeLast(ShownDecisions));
            yield return GameBreaksOff.At(Head(inspection), broken.Seed, broken.Chair, broken.Decisions.Length > ShownDecisions ? $"… {decisions}" : decisions, broken.Reason);
        }

        foreach (var habit in rehearsal.Habits.Where(habit => habit is { Judges: false, Games: >= FewestOfAHabit } && (long)habit.Kept * 100 > (long)habit.Games * SafeInPercent))
        {
            yield return OneWayWins.Habit(Head(inspection), habit.Player, (int)((long)habit.Kept * 100 / habit.Games), habit.Games);
        }
    }

    private static IEnumerable<Diagnostic> Numbers(Inspection inspection, Rehearsal rehearsal)
    {
        foreach (var pinned in rehearsal.Pinned)
        {
            var variable = inspection.Scenario.Variables[pinned.Variable];
            if (EntryOf(variable, inspection.Names) is { } entry)
            {
                yield return NumberStuck.At(entry.Span, variable.Id, pinned.Limit, pinned.FromTurn + 1, inspection.Scenario.Calendar.Turns);
            }
        }
    }

    private static IEnumerable<Diagnostic> Lesson(Inspection inspection, Rehearsal rehearsal)
    {
        if (inspection.Scenario.Lesson is not { } lesson || inspection.Draft.Single(LessonForm.Form) is not { } draft)
        {
            yield break;
        }

        if (lesson.Decisions > 0 && rehearsal.Length.Decisions.Most > lesson.Decisions)
        {
            yield return GameOutsideLesson.Decisions(draft.PlaceOf(LessonForm.Decisions), rehearsal.Length.Decisions.Most, lesson.Decisions);
        }

        if (lesson.Words > 0 && rehearsal.Length.Words.Most > lesson.Words)
        {
            yield return GameOutsideLesson.Words(draft.PlaceOf(LessonForm.Words), rehearsal.Length.Words.Most, lesson.Words);
        }

        var minutes = (new ReadingTime(rehearsal.Length.Words.NineOfTen, rehearsal.Length.Decisions.NineOfTen).Seconds + 59) / 60;
        if (lesson.Play > 0 && minutes > lesson.Play)
        {
            yield return GameOutsideLesson.Minutes(draft.PlaceOf(LessonForm.Play), minutes, lesson.Play);
        }
    }

    /// <summary>Words that a player reads before the game, in each event without what may be told after its text, in each ending.</summary>
    /// <remarks>What has been before the first day nobody reads.</remarks>
    public static (int Before, ImmutableArray<int> Events, ImmutableArray<int> Endings) WordsOf(Scenario scenario)
    {
        var length = ScenarioLength.Of(scenario);
        var past = scenario.Beforehand.Events.Select(before => before.Event).ToHashSet();
        return (length.Before.Words, [.. length.Events.Zip(scenario.Events, (one, happening) => past.Contains(happening.Index) ? 0 : one.Time.Words - ScenarioLength.Longest(happening.Also))], [.. scenario.Endings.Select(ending => ScenarioLength.WordsIn(ending.Title, ending.Text) + ScenarioLength.Longest(ending.Also))]);
    }

    /// <summary>Words of each paragraph that may be told after the text of each event.</summary>
    public static ImmutableArray<ImmutableArray<int>> PassageWordsOf(Scenario scenario) =>
        [.. scenario.Events.Select(happening => happening.Also.Select(passage => ScenarioLength.WordsIn(passage.Text)).ToImmutableArray())];

    /// <summary>The place of an option; of the question itself where it is put off.</summary>
    private static Span PlaceOf(Inspection inspection, int happening, int option) => inspection.Names.Options[happening] is var options && option < options.Count
        ? options[option].Span
        : inspection.Names.Events[happening].Of(EventForm.Question)!.PlaceOf(QuestionForm.MayWait);

    private static Span Head(Inspection inspection) => inspection.Draft.Head!.Span;

    private static Draft? EntryOf(Variable variable, Names names)
    {
        var (roll, id) = variable.Owner == Owner.Country ? (names.CountryNumbers, variable.Id[(variable.Id.IndexOf('.', StringComparison.Ordinal) + 1)..]) : (names.Realm, variable.Id);
        return roll.Find(id) is { } index ? roll[index] : null;
    }
}
