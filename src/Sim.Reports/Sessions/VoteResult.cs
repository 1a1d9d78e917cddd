using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Model.Moments;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Sessions;

/// <summary>How a question, a motion or a showdown was decided: the count, who stood where, with the three weightiest reasons of each.</summary>
public static class VoteResult
{
    /// <summary>The page, or null for a happening that is no decision.</summary>
    public static Page? Of(GameView view, Happening happening) => happening switch
    {
        QuestionDecided decided => Decided(view, happening, new QuestionItem(decided.Event), decided.Stands),
        MotionDecided decided => Decided(view, happening, new MotionItem(decided.Act, decided.Actor, decided.Target, decided.Rival, decided.Office), decided.Stands),
        QuestionPutOff off => Decided(view, happening, new QuestionItem(off.Event), off.Stands),
        ShowdownHeld held => ShowdownPage.Of(view, held),
        _ => null,
    };

    /// <summary>Who stood where, those of one mind together in the order of the options.</summary>
    internal static IEnumerable<Block> Stands(GameView view, ImmutableArray<Stand> stands, ImmutableArray<int> order, Func<int, string> option)
    {
        if (!stands.IsDefaultOrEmpty)
        {
            yield return new Heading("Who stood where");
            yield return Facts.Of(stands.OrderBy(s => order.IndexOf(s.Option)).Select(s => new Fact(
                Names.Subject(view, s.Person),
                $"{option(s.Option)}{(s.Spoke ? ", and spoke for it" : "")}",
                Reasons.Listed(view, s, stands))));
        }
    }

    private static Page Decided(GameView view, Happening happening, AgendaItem item, ImmutableArray<Stand> stands)
    {
        var order = ShownOrder.Of(view, item);
        string Label(int option) => Items.Option(view, item, option);
        return Page.Of(
            $"Decided: {Items.Title(view, item)}",
            [.. Head(view, happening), .. Count(stands, order, Label), .. Stands(view, stands, order, Label)]);
    }

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

    /// <summary>The hands for each answer, also for those that got none.</summary>
    private static IEnumerable<Block> Count(ImmutableArray<Stand> stands, ImmutableArray<int> order, Func<int, string> option)
    {
        if (!stands.IsDefaultOrEmpty)
        {
            yield return new Heading("The count");
            yield return Facts.Of(order.Select(o => new Fact(Sentence.Capital(option(o)), Tally.For(stands, o).ToString(CultureInfo.InvariantCulture))));
        }
    }
}
