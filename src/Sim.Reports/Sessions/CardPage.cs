using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Decisions;
using Sim.Model.Effects;
using Sim.Model.Scenarios;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Sessions;

/// <summary>The card of something that can be chosen: what it says, what is known of its effects, what it costs, why it is closed.</summary>
public static class CardPage
{
    public static Page Of(GameView view, Offer offer) => Page.Of(offer.Label, Blocks(view, offer));

    public static IEnumerable<Block> Blocks(GameView view, Offer offer) => offer.Sample switch
    {
        Do done when view.Scenario.ActNamed(done.Act) is { } act => OfAct(view, offer, act),
        Vote vote => OfVote(view, offer, vote),
        _ => [new Paragraph(offer.Refusal ?? "No more slots are spent; what lies on the agenda is decided.")],
    };

    /// <summary>The known effects in one line; empty where none are known.</summary>
    public static string Effects(GameView view, Offer offer) => string.Join("; ", EffectLines(view, offer));

    /// <summary>What an order costs in lives or liberty, as its author states it; empty where it costs none.</summary>
    public static string Cost(GameView view, Offer offer) => offer.Sample switch
    {
        Do done when view.Scenario.ActNamed(done.Act) is { } act => Placeholders.Fill(view, act.Cost, PartsOf(view, offer, done, act)),
        Vote vote when OptionOf(view, vote) is { } option => Placeholders.Fill(view, option.Cost, Parts.None),
        _ => "",
    };

    /// <summary>Whether it cannot be taken back once it is done, though the turn is still open: a word in confidence, a blow.</summary>
    public static bool IsForGood(GameView view, Offer offer) => offer.Sample is Do done
        && view.Scenario.ActNamed(done.Act) is { } act
        && act.Effects.Any(e => e is SoundOut or Strike);

    /// <summary>The known effects, each in words.</summary>
    public static ImmutableArray<string> EffectLines(GameView view, Offer offer) => offer.Sample switch
    {
        Do done when view.Scenario.ActNamed(done.Act) is { } act =>
            [.. Foreseen(view, offer, done), .. EffectWords.Of(view, act.Effects, PartsOf(view, offer, done, act)).Select(Sentence.Capital)],
        Vote vote when OptionOf(view, vote) is { } option =>
            [.. Foreseen(view, offer, vote), .. EffectWords.Of(view, option.Effects, Parts.None).Select(Sentence.Capital)],
        Vote vote when MotionOf(view, vote) is { } motion && string.Equals(vote.Option, "for", StringComparison.Ordinal) =>
            [.. Foreseen(view, offer, vote), .. EffectWords.Of(view, view.Scenario.Acts[motion.Act].Effects, Items.PartsOf(view, motion)).Select(Sentence.Capital)],
        _ => [],
    };

    // Whom an act would touch is known only once it has been said to whom it is done.
    private static IEnumerable<string> Foreseen(GameView view, Offer offer, Decision decision) =>
        offer.Decision is null ? [] : ForeseenWords.Of(view, view.Foresee(decision)).Select(Sentence.Capital);

    private static IEnumerable<Block> OfAct(GameView view, Offer offer, Act act)
    {
        var parts = offer.Sample is Do done ? PartsOf(view, offer, done, act) : Parts.None;
        yield return new Paragraph(Placeholders.Fill(view, act.Text, parts));
        yield return Facts.Of([.. ActFacts(view, offer, act), .. ReadBy(view, offer)]);
        foreach (var block in Common(view, EffectLines(view, offer), act.Cost, offer.Refusal, parts))
        {
            yield return block;
        }
    }

    private static IEnumerable<Fact> ActFacts(GameView view, Offer offer, Act act)
    {
        var calendar = view.Scenario.Calendar;
        yield return new Fact("Takes", "one slot", act.Motion ? "a motion: it takes effect if the next session carries it" : IsForGood(view, offer) ? "it cannot be taken back" : "");
        yield return new Fact("Seen", act.Motion ? "by everybody" : act.Seen switch
        {
            Seen.Public => "by everybody",
            Seen.Rumoured => "as a rumour without your name",
            _ => act.IsFelt ? "by nobody but him to whom it is done" : "by nobody",
        });
        if (LineWords.Of(view.Scenario, act.Line) is { Length: > 0 } line)
        {
            yield return new Fact("Stands for", line);
        }

        if (act.Once || act.Rest > 0)
        {
            yield return new Fact("Again", act.Once
                ? "only once in a game"
                : string.Create(CultureInfo.InvariantCulture, $"in {Dates.Unit(calendar)} {view.Situation.Turn + act.Rest + 2}, if it is done in this"));
        }
    }

    private static IEnumerable<Block> OfVote(GameView view, Offer offer, Vote vote)
    {
        if (view.Moment is Model.Moments.SessionMoment { Item: Model.Moments.ConfidenceItem asked })
        {
            yield return new Paragraph(ConfidenceWords.Meaning(view, asked, vote.Option));
        }
        else if (view.Moment is Model.Moments.SessionMoment { Item: Model.Moments.AppealItem })
        {
            yield return new Paragraph(BlowWords.Meaning(vote.Option));
        }
        else if (OptionOf(view, vote) is { } option)
        {
            yield return new Paragraph(Placeholders.Fill(view, option.Text, Parts.None));
            foreach (var advice in AdviceWords.For(view, view.Scenario.EventNamed(vote.Item)!, option))
            {
                yield return advice;
            }

            if (LineWords.Of(view.Scenario, option.Line) is { Length: > 0 } line)
            {
                yield return Facts.Of([new Fact("Stands for", line)]);
            }

            if (ReadBy(view, offer).ToList() is { Count: > 0 } readBy)
            {
                yield return Facts.Of(readBy);
            }

            foreach (var block in Common(view, EffectLines(view, offer), option.Cost, offer.Refusal, Parts.None))
            {
                yield return block;
            }
        }
        else if (MotionOf(view, vote) is { } motion)
        {
            var act = view.Scenario.Acts[motion.Act];
            var carries = string.Equals(vote.Option, "for", StringComparison.Ordinal);
            if (carries && ReadBy(view, offer).ToList() is { Count: > 0 } readBy)
            {
                yield return Facts.Of(readBy);
            }

            foreach (var block in Common(view, EffectLines(view, offer), carries ? act.Cost : "", offer.Refusal, Items.PartsOf(view, motion)))
            {
                yield return block;
            }
        }
    }

    // Each audience sees the same act with its own eyes.
    private static IEnumerable<Fact> ReadBy(GameView view, Offer offer) =>
        offer.Sample is Vote || offer.Decision is not null ? AudienceWords.Of(view, view.Foresee(offer.Decision ?? offer.Sample!)) : [];

    private static IEnumerable<Block> Common(GameView view, ImmutableArray<string> effects, string cost, string? refusal, Parts parts)
    {
        if (effects.Length > 0)
        {
            yield return new Heading("Known effects");
            yield return new Lines(effects);
        }

        if (cost.Length > 0)
        {
            yield return Facts.Of([new Fact("Cost", Placeholders.Fill(view, cost, parts))]);
        }

        if (refusal is not null)
        {
            yield return Facts.Of([new Fact("Closed", refusal)]);
        }
    }

    private static Parts PartsOf(GameView view, Offer offer, Do done, Act act) =>
        offer.Decision is null ? Titles.OfThePlayer(view, act) : Titles.OfThePlayer(view, act, done);

    private static Option? OptionOf(GameView view, Vote vote) => view.Scenario.EventNamed(vote.Item)?.Question?.Options
        .FirstOrDefault(o => string.Equals(o.Id, vote.Option, StringComparison.Ordinal));

    private static Model.Moments.MotionItem? MotionOf(GameView view, Vote vote) =>
        view.Moment is Model.Moments.SessionMoment { Item: Model.Moments.MotionItem motion }
        && string.Equals(view.Scenario.Acts[motion.Act].Id, vote.Item, StringComparison.Ordinal) ? motion : null;
}
