using System.Collections.Immutable;
using Sim.Model.Chronicles;
using Sim.Model.Moments;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Sessions;

/// <summary>How a question, a motion or a showdown was decided: who stood where, with the three weightiest reasons of each.</summary>
public static class VoteResult
{
    /// <summary>The page, or null for a happening that is no decision.</summary>
    public static Page? Of(GameView view, Happening happening) => happening switch
    {
        QuestionDecided decided => Decided(view, happening, new QuestionItem(decided.Event), decided.Stands),
        MotionDecided decided => Decided(view, happening, new MotionItem(decided.Act, decided.Actor, decided.Target, decided.Rival), decided.Stands),
        ShowdownHeld held => Page.Of("The showdown", [.. Head(view, happening), .. Stands(view, held.Stands, o => o == 0 ? "for his removal" : "against it")]),
        _ => null,
    };

    private static Page Decided(GameView view, Happening happening, AgendaItem item, ImmutableArray<Stand> stands) =>
        Page.Of($"Decided: {Items.Title(view, item)}", [.. Head(view, happening), .. Stands(view, stands, o => Items.Option(view, item, o))]);

    private static IEnumerable<Block> Head(GameView view, Happening happening)
    {
        if (Telling.Of(view, happening) is { } told)
        {
            yield return new Paragraph(told.Short);
            if (told.Detail.Length > 0)
            {
                yield return new Paragraph(told.Detail);
            }
        }
    }

    private static IEnumerable<Block> Stands(GameView view, ImmutableArray<Stand> stands, Func<int, string> option)
    {
        if (!stands.IsDefaultOrEmpty)
        {
            yield return new Heading("Who stood where");
            yield return Facts.Of(stands.OrderBy(s => s.Option).Select(s => new Fact(
                Names.Subject(view, s.Person),
                $"{option(s.Option)}{(s.Spoke ? ", and spoke for it" : "")}",
                Reasons.Listed(view, s, stands))));
        }
    }
}
