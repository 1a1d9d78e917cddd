using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Sittings;

/// <summary>How the player's person stands: what he has in hand, who is with him, and what was said to him in confidence.</summary>
internal static class Standings
{
    /// <summary>In short, for the desk.</summary>
    public static IEnumerable<Block> AtTheDesk(GameView view)
    {
        foreach (var block in Figures.You(view))
        {
            yield return block;
        }

        if (view.Chair >= 0)
        {
            var sides = Warmths.Select(w => (Word: w, Of(view, w).Count)).Where(s => s.Count > 0);
            yield return Facts.Of([new Fact("Colleagues are", string.Join(", ", sides.Select(s => $"{Words.Number(s.Count)} {s.Word}")))]);
        }
    }

    /// <summary>In full, for the page of people.</summary>
    public static Page Of(GameView view) => Page.Of(
        "",
        [
            .. Figures.You(view),
            new Heading("Who is with you, as it seems"),
            Facts.Of(Warmths.Select(w => new Fact(Sentence.Capital(w), Named(view, w)))),
            .. Confidences(view, _ => true),
        ]);

    /// <summary>What was said in confidence with a person or about him, the latest last.</summary>
    public static IEnumerable<Block> Confidences(GameView view, Func<Sounded, bool> about)
    {
        var told = view.Chronicle.Happenings.OfType<Sounded>()
            .Where(s => about(s) && Mine(view, s))
            .Select(s => (s.Turn, Telling.Of(view, s)?.Text))
            .Where(t => t.Text is not null)
            .Select(t => $"{Dates.Brief(view.Scenario.Calendar, t.Turn)}: {t.Text}").ToList();
        if (told.Count > 0)
        {
            yield return new Heading("In confidence");
            yield return Lines.Of(told);
        }
    }

    /// <summary>What a person answered the player when he was sounded out, the last word against each; empty where he was not.</summary>
    public static string Answers(GameView view, int person) => string.Join("; ", view.Chronicle.Happenings.OfType<Sounded>()
        .Where(s => s.Actor == view.Chair && s.Target == person)
        .GroupBy(s => s.Rival)
        .Select(g => $"{(g.Last().Agreed ? "agreed" : "would not")} against {Names.Person(view, g.Key)}"));

    private static readonly string[] Warmths = [Level.Warmth(int.MaxValue), Level.Warmth(50), Level.Warmth(int.MinValue)];

    private static string Named(GameView view, string warmth) => Of(view, warmth) is { Count: > 0 } names ? string.Join(", ", names) : "nobody who votes";

    private static List<string> Of(GameView view, string warmth) =>
    [
        .. view.Scenario.People
            .Where(p => p.Index != view.Chair && view.Situation.Votes(p.Index)
                && string.Equals(Level.Warmth(view.Situation.Trust(p.Index, view.Chair)), warmth, StringComparison.Ordinal))
            .Select(p => p.Short),
    ];

    private static bool Mine(GameView view, Sounded sounded) =>
        view.Chair >= 0 && (sounded.Actor == view.Chair || sounded.Target == view.Chair || sounded.Rival == view.Chair);
}
