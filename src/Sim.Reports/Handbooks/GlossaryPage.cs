using Sim.Model.Scenarios;
using Sim.Reports.Pages;

namespace Sim.Reports.Handbooks;

/// <summary>The words of the time.</summary>
public static class GlossaryPage
{
    public static Page Of(Scenario scenario) => scenario.Glossary.Length == 0
        ? Page.Of("Glossary", new Paragraph("This scenario explains no words."))
        : Page.Of("Glossary", Facts.Of(scenario.Glossary
            .OrderBy(t => t.Word, StringComparer.OrdinalIgnoreCase)
            .Select(t => new Fact(t.Word, t.Text))));
}
