using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Wording;

namespace Sim.Reports.Handbooks;

/// <summary>The scenarios to choose from, and one scenario before it begins.</summary>
public static class TitlePage
{
    public static Page Of(IEnumerable<Scenario> scenarios)
    {
        var blocks = scenarios.SelectMany(s => new Block[]
        {
            new Heading(s.Title),
            Facts.Of([new Fact("Length", Length(s))]),
            new Paragraph(Placeholders.AtStart(s, s.Summary)),
        }).ToList();
        return Page.Of("Sim", blocks.Count > 0 ? blocks : [new Paragraph("No scenario was found.")]);
    }

    /// <summary>What a player should read before he begins, with the content note.</summary>
    public static Page Of(Scenario scenario) => Page.Of(
        scenario.Title,
        [
            new Paragraph(Placeholders.AtStart(scenario, scenario.Summary)),
            Facts.Of([new Fact("Length", Length(scenario))]),
            .. scenario.ContentNote.Length > 0
                ? new Block[] { new Heading("Content note"), new Paragraph(scenario.ContentNote) }
                : [],
        ]);

    /// <summary><c>17 weeks, 5 March - 1 July 1953</c>.</summary>
    public static string Length(Scenario scenario)
    {
        var calendar = scenario.Calendar;
        return $"{Dates.Turns(calendar, calendar.Turns)}, {Dates.Span(calendar.FirstDay(0), calendar.LastDay(calendar.Turns - 1))}";
    }
}
