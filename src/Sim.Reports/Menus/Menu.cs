using System.Collections.Immutable;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Menus;

/// <summary>The choices of a moment as a menu: one entry an act, with whom it concerns asked afterwards; one entry an option.</summary>
public static class Menu
{
    /// <summary>Everything on offer, acts in the order of the engine and options in the order of this game; the closed among the open.</summary>
    public static ImmutableArray<Offer> Of(GameView view)
    {
        var offers = ImmutableArray.CreateBuilder<Offer>();
        var acts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in view.Choices)
        {
            switch (choice.Decision)
            {
                case Rest:
                    offers.Add(new Offer("rest", RestLabel(view), choice.Refusal, choice.Decision, "", []));
                    break;
                case Do { Act: var id } when acts.Add(id):
                    offers.Add(ActMenu.Of(view, id));
                    break;
                case Vote { Speak: false } vote:
                    offers.Add(OfVote(view, vote, choice.Refusal));
                    break;
            }
        }

        return view.Moment is SessionMoment { Item: var item } && ShownOrder.Of(view, item) is var order
            ? [.. offers.OrderBy(o => order.IndexOf(o.Option))]
            : offers.ToImmutable();
    }

    /// <summary>What can be chosen, then what cannot: the order in which it is listed.</summary>
    public static ImmutableArray<Offer> OpenFirst(ImmutableArray<Offer> offers) =>
        [.. offers.Where(o => o.IsOpen), .. offers.Where(o => !o.IsOpen)];

    private static string RestLabel(GameView view) => view.Moment is InitiativeMoment { Agenda.IsEmpty: false }
        ? "Go into the session"
        : $"Let the {(view.Situation.Crisis >= 0 ? "day" : Dates.Unit(view.Scenario.Calendar))} end";

    private static Offer OfVote(GameView view, Vote vote, string? refusal)
    {
        var speech = view.Choices.FirstOrDefault(c => c.Decision is Vote { Speak: true } aloud
            && string.Equals(aloud.Item, vote.Item, StringComparison.Ordinal)
            && string.Equals(aloud.Option, vote.Option, StringComparison.Ordinal));
        return new Offer(vote.Option, VoteLabel(view, vote), WhyNot(view, vote, refusal), vote, "", [], speech) { Option = OptionOf(view, vote) };
    }

    private static string? WhyNot(GameView view, Vote vote, string? refusal) =>
        refusal is not null && Asked(view, vote) is { } option && Missing.Of(view, option.Needs, Filled(view, refusal, Parts.None)!) is { } missing
            ? missing
            : Filled(view, refusal, Parts.None);

    private static int OptionOf(GameView view, Vote vote) => Asked(view, vote)?.Index ?? vote.Option switch
    {
        VoteWords.For or VoteWords.Fight or VoteWords.Agree => 0,
        VoteWords.Tell => 2,
        VoteWords.Wait => view.Scenario.EventNamed(vote.Item)?.Question?.Options.Length ?? 1,
        _ => 1,
    };

    private static Option? Asked(GameView view, Vote vote) => view.Scenario.EventNamed(vote.Item)?.Question?.Options
        .FirstOrDefault(o => string.Equals(o.Id, vote.Option, StringComparison.Ordinal));

    /// <summary>A reason may name people and offices as any text of an author may.</summary>
    internal static string? Filled(GameView view, string? refusal, Parts parts) =>
        refusal is null ? null : Placeholders.Fill(view, refusal, parts);

    private static string VoteLabel(GameView view, Vote vote)
    {
        if (Asked(view, vote) is { } option)
        {
            return Placeholders.Fill(view, option.Label, Parts.None);
        }

        return (vote.Item, vote.Option) switch
        {
            (VoteWords.Showdown, VoteWords.For) => "Raise your hand for it",
            (VoteWords.Showdown, _) => "Keep your hand down",
            (VoteWords.Appeal, VoteWords.Fight) => "Call on the Central Committee",
            (VoteWords.Appeal, _) => "Yield",
            (VoteWords.Confidence, VoteWords.Agree) => "Give your word",
            (VoteWords.Confidence, VoteWords.Tell) => view.Moment is SessionMoment { Item: ConfidenceItem asked } ? $"Let {Names.Person(view, asked.Against)} know" : "Let him know",
            (VoteWords.Confidence, _) => "Listen, and promise nothing",
            (_, VoteWords.Wait) => Sessions.Items.PutOff,
            (_, VoteWords.For) => "Vote for the motion",
            _ => "Vote against the motion",
        };
    }
}
