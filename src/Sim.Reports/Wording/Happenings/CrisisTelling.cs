using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>That events begin to run in days, and that they have calmed down.</summary>
internal static class CrisisTelling
{
    public static Told Opened(GameView view, CrisisOpened opened) => new($"{Title(view, opened.Crisis)}: from here on day by day");

    public static Told Over(GameView view, CrisisOver over) => new($"{Title(view, over.Crisis)} is over, after {Dates.Days(view.Situation.StepsOf(over.Crisis) * view.Scenario.Crises[over.Crisis].Every)}");

    private static string Title(GameView view, int crisis) => Placeholders.Fill(view, view.Scenario.Crises[crisis].Title, Parts.None);
}
