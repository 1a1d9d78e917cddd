using System.Globalization;
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
            Facts.Of([new Fact("Length", Length(scenario)), .. Given(scenario)]),
            .. scenario.ContentNote.Length > 0
                ? new Block[] { new Heading("Content note"), new Paragraph(scenario.ContentNote) }
                : [],
        ]);

    /// <summary>For whom it is and whose it is, as far as its author says.</summary>
    private static IEnumerable<Fact> Given(Scenario scenario)
    {
        var package = scenario.Package;
        return new[]
        {
            new Fact("Lesson", LessonPage.InShort(scenario)),
            new Fact("For readers from", package.ReadingAge > 0 ? package.ReadingAge.ToString(CultureInfo.InvariantCulture) : ""),
            new Fact("Language", package.Language),
            new Fact("By", package.Author, package.Licence),
            new Fact("Status", package.Status == Status.Draft ? "a draft, still being written" : ""),
        }.Where(fact => fact.Value.Length > 0);
    }

    /// <summary><c>17 weeks, 5 March - 1 July 1953</c>.</summary>
    public static string Length(Scenario scenario)
    {
        var calendar = scenario.Calendar;
        return $"{Dates.Turns(calendar, calendar.Turns)}, {Dates.Span(calendar.FirstDay(0), calendar.LastDay(calendar.Turns - 1))}";
    }
}
