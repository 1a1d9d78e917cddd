using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Moments;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Sessions;

/// <summary>An item before the session: what it is, who says what, who leans where as far as one knows, and the options.</summary>
public static class SessionPage
{
    public static Page Of(GameView view, SessionMoment moment) => Page.Of(
        Items.Title(view, moment.Item),
        [.. Matter(view, moment), .. Voices(view, moment), .. Leans(view, moment), .. Options(view)]);

    /// <summary>What is to be decided, and by whom.</summary>
    public static IEnumerable<Block> Matter(GameView view, SessionMoment moment)
    {
        var by = moment.Alone ? "you decide alone" : "the session votes";
        yield return Facts.Of([
            new Fact("Before you", Items.Origin(view, moment.Item), by),
            .. moment.Alone ? [] : new[] { new Fact("Slots left", moment.SlotsLeft.ToString(CultureInfo.InvariantCulture), moment.SlotsLeft > 0 ? "one can be spent to speak" : "none to speak with") },
        ]);
        switch (moment.Item)
        {
            case StrikeItem strike:
                foreach (var block in BlowWords.Matter(view, strike))
                {
                    yield return block;
                }

                yield break;
            case ConfidenceItem asked:
                foreach (var block in ConfidenceWords.Matter(view, asked))
                {
                    yield return block;
                }

                yield break;
            case AppealItem appeal:
                foreach (var block in BlowWords.Matter(view, appeal))
                {
                    yield return block;
                }

                yield break;
        }

        if (!moment.Alone && Owed(view).ToList() is { Count: > 0 } owed)
        {
            yield return Facts.Of(owed);
        }

        yield return new Paragraph(moment.Item switch
        {
            QuestionItem question => Placeholders.Fill(view, view.Scenario.Events[question.Event].Question?.Text ?? "", Parts.None),
            MotionItem motion => Placeholders.Fill(view, view.Scenario.Acts[motion.Act].Text, Items.PartsOf(view, motion)),
            _ => "",
        });
        if (moment.Item is QuestionItem put && view.Scenario.Lesson?.Reasons.Contains(put.Event) == true)
        {
            yield return Facts.Of([new Fact("Your reason", "write one line: why this answer?", "the lesson asks everyone")]);
        }
    }

    // A traded vote is no vote on one thing: it is given on whatever the other moves or speaks for, as long as the session lasts.
    private static IEnumerable<Fact> Owed(GameView view)
    {
        foreach (var person in view.Scenario.People.Where(p => view.Situation.Votes(p.Index) && view.Situation.OwesVoteTo(p.Index) >= 0))
        {
            var creditor = view.Situation.OwesVoteTo(person.Index);
            if (creditor == view.Chair)
            {
                yield return new Fact("Owed to you", $"{Names.Person(view, person.Index)}'s hand in this session", "on whatever you have moved or speak for");
            }
            else if (person.Index == view.Chair)
            {
                yield return new Fact("You owe", $"{Names.Person(view, creditor)} your hand in this session", "on whatever he has moved or speaks for; whoever votes otherwise is remembered for it");
            }
        }
    }

    public static IEnumerable<Block> Voices(GameView view, SessionMoment moment) => moment.Item is QuestionItem question
        ? VoiceWords.Of(view, view.Scenario.Events[question.Event], Parts.None)
        : [];

    /// <summary>Who leans where, and how that adds up.</summary>
    public static IEnumerable<Block> Leans(GameView view, SessionMoment moment)
    {
        if (moment.Alone || moment.Leans.IsDefaultOrEmpty)
        {
            yield break;
        }

        yield return new Heading("Who leans where, as far as you know");
        yield return Facts.Of(moment.Leans.Select(l => new Fact(
            Names.Subject(view, l.Person),
            l.Option < 0 ? "cannot be read" : Items.Option(view, moment.Item, l.Option),
            l.Option < 0 ? "" : l.Firm ? "settled" : "wavering")));
        yield return new Paragraph(Sum(view, moment));
    }

    /// <summary>The options with what is known of each.</summary>
    public static IEnumerable<Block> Options(GameView view)
    {
        foreach (var offer in Menu.Of(view))
        {
            yield return new Heading(offer.Label);
            foreach (var block in CardPage.Blocks(view, offer))
            {
                yield return block;
            }
        }
    }

    private static string Sum(GameView view, SessionMoment moment) =>
        Sentence.Stop($"It looks like {Tally(view, moment.Item, moment.Leans)}; your own vote is still to come");

    // How many lean to what: 4 for "on", 2 for "back" and 3 cannot be read.
    private static string Tally(GameView view, AgendaItem item, ImmutableArray<Lean> leans)
    {
        var order = ShownOrder.Of(view, item);
        var known = leans.Where(l => l.Option >= 0).GroupBy(l => l.Option).OrderBy(g => order.IndexOf(g.Key))
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} for \"{Items.Option(view, item, g.Key)}\""));
        var unread = leans.Count(l => l.Option < 0);
        return Sentence.Listed([.. known, .. unread > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{unread} cannot be read")] : Array.Empty<string>()]);
    }
}
