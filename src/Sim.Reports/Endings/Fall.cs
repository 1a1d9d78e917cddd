using Sim.Model.Chronicles;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Endings;

/// <summary>How a person fell: who brought him down, by what, and why, as the archives have it.</summary>
internal static class Fall
{
    public static IEnumerable<Block> Of(GameView view, int person)
    {
        if (view.Chronicle.Happenings.OfType<StandingChanged>().LastOrDefault(s => s.Person == person && s.Standing != Standing.Active) is not { } fallen
            || view.Situation.IsActive(person))
        {
            yield break;
        }

        var date = Dates.Span(view.Scenario.Calendar, fallen.Turn);
        yield return new Heading("How you fell");
        switch (Cause(view, fallen))
        {
            case ShowdownHeld held:
                yield return new Paragraph(held.Actor == person
                    ? $"{date}: you moved against {Names.Person(view, held.Against)}, and it turned against you."
                    : $"{date}: {Names.Person(view, held.Actor)} brought you down.");
                yield return Facts.Of([.. ShowdownPage.What(view, held), .. Beforehand(view, held.Against)]);
                break;
            case MotionDecided motion:
                yield return new Paragraph($"{date}: {Names.Person(view, motion.Actor)} brought you down by a motion.");
                yield return Facts.Of(Voted(view, motion, new MotionItem(motion.Act, motion.Actor, motion.Target, motion.Rival, motion.Office), 0, motion.Stands));
                break;
            case QuestionDecided question:
                yield return new Paragraph(question.DecidedBy >= 0
                    ? $"{date}: {Names.Person(view, question.DecidedBy)} alone brought you down."
                    : $"{date}: the Presidium brought you down.");
                yield return Facts.Of(Voted(view, question, new QuestionItem(question.Event), question.Option, question.Stands));
                break;
            case EventHappened event_:
                yield return new Paragraph($"{date}: {view.Scenario.Events[event_.Event].Title}.");
                break;
            default:
                yield return new Paragraph($"{date}: {Telling.Of(view, fallen)?.Short}");
                break;
        }
    }

    /// <summary>What the chronicle tells before it in the same turn: the blow itself, or else what was decided or came about.</summary>
    private static Happening? Cause(GameView view, StandingChanged fallen)
    {
        var before = view.Chronicle.OfTurn(fallen.Turn).TakeWhile(h => !ReferenceEquals(h, fallen)).ToList();
        return before.LastOrDefault(h => h is ShowdownHeld or MotionDecided { Carried: true } or QuestionDecided or EventHappened) switch
        {
            ShowdownHeld held when held.Actor != fallen.Person && held.Against != fallen.Person => null,
            var cause => cause,
        };
    }

    private static IEnumerable<Fact> Voted(GameView view, Happening decided, AgendaItem item, int option, System.Collections.Immutable.ImmutableArray<Stand> stands)
    {
        yield return new Fact("Decided", Telling.Of(view, decided)?.Headline ?? Items.Title(view, item));
        if (!stands.IsDefaultOrEmpty && Weightiest.Of(view, stands, option) is { Length: > 0 } weighty)
        {
            yield return new Fact("Why", string.Join("; ", weighty));
        }
    }

    /// <summary>Who had agreed before the blow fell, and since when.</summary>
    private static IEnumerable<Fact> Beforehand(GameView view, int against)
    {
        var agreed = view.Chronicle.Happenings.OfType<Sounded>().Where(s => s.Rival == against && s.Agreed)
            .SelectMany(s => new[] { (Person: s.Actor, s.Turn), (Person: s.Target, s.Turn) })
            .GroupBy(s => s.Person)
            .Select(g => (Person: g.Key, First: g.Min(s => s.Turn)))
            .OrderBy(s => s.First).ThenBy(s => s.Person)
            .ToList();
        if (agreed.Count > 0)
        {
            yield return new Fact(
                "Had agreed beforehand",
                string.Join(", ", agreed.Select(s => $"{Names.Person(view, s.Person)} ({Dates.Brief(view.Scenario.Calendar, s.First)})")));
        }
    }
}
