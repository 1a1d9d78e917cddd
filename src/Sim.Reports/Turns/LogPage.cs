using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Turns;

/// <summary>The chronicle as far as one may know it, turn by turn.</summary>
public static class LogPage
{
    public static Page Of(GameView view) => Page.Of("Chronicle", Enumerable.Range(0, view.Turn + 1).SelectMany(t => Turn(view, t)));

    public static IEnumerable<Block> Turn(GameView view, int turn)
    {
        var told = view.Chronicle.OfTurn(turn).Select(h => (h.Day, Telling.Of(view, h)?.Text)).Where(h => h.Text is not null).Select(h => h.Day == 0 ? h.Text! : $"{Dates.OfCrisis(h.Day)}: {h.Text}").ToList();
        if (told.Count > 0)
        {
            yield return new Heading($"{Dates.Numbered(view.Scenario.Calendar, turn)}, {Dates.Span(view.Scenario.Calendar, turn)}");
            yield return Lines.Of(told);
        }
    }
}
