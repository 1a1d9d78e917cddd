using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>Where a lesson stops to talk: a page after the report of the turn that it names.</summary>
public static class StopPage
{
    /// <summary>The page after a turn; null where the lesson goes on.</summary>
    public static Page? Of(Scenario scenario, int turn)
    {
        var stops = scenario.Lesson?.Stops.Where(stop => stop.Turn == turn).ToList() ?? [];
        return stops.Count == 0 ? null : Page.Of(
            "The lesson stops here",
            [.. stops.Select(stop => new Paragraph(Clean.Prose(stop.Text))), new Paragraph("Go on when the class has talked.")]);
    }
}
