using System.Collections.Immutable;
using Sim.Model.Chronicles;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording.Happenings;

namespace Sim.Screens.Sittings;

/// <summary>What a decision brought, as pages in order: the player's own deed, each vote with its reasons, the report of a turn that closed.</summary>
internal static class Outcomes
{
    /// <param name="told">How many happenings the chronicle held before.</param>
    /// <param name="closed">How many closes there were before.</param>
    public static ImmutableArray<Page> Of(GameView view, int told, int closed)
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        var happenings = view.Chronicle.Happenings.Skip(told).ToList();
        var own = happenings.Where(h => IsOwn(view, h)).Select(h => Telling.Of(view, h)).OfType<Told>().ToList();
        if (own.Count > 0)
        {
            pages.Add(Page.Of("Done", own.SelectMany(Told)));
        }

        pages.AddRange(happenings.Select(h => VoteResult.Of(view, h)).OfType<Page>());
        for (var turn = closed - 1; turn < view.Closes.Count - 1; turn++)
        {
            pages.Add(TurnReport.Of(view, turn));
            if (StopPage.Of(view.Scenario, turn) is { } stop)
            {
                pages.Add(stop);
            }
        }

        return pages.ToImmutable();
    }

    private static IEnumerable<Block> Told(Told told) => told.Detail.Length > 0
        ? [new Paragraph(told.Short), new Paragraph(told.Detail)]
        : [new Paragraph(told.Short)];

    private static bool IsOwn(GameView view, Happening happening) => happening switch
    {
        ActDone done => done.Actor == view.Chair,
        Sounded sounded => sounded.Actor == view.Chair,
        MotionTabled tabled => tabled.Actor == view.Chair,
        _ => false,
    };
}
