using System.Globalization;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Wording;

namespace Sim.Reports.Handbooks;

/// <summary>
/// The scenario as a model: what it is, how it works, how it is read, where it could be wrong. What its author wrote stands beside what is
/// counted and read from the files, so that no number in it can be out of date.
/// </summary>
public static class ModelPage
{
    public static Page Of(Scenario scenario) => Page.Of(
        $"The model: {scenario.Title}",
        [
            .. Said("What it is", scenario.Model?.What ?? "Its author has not said what kind of model this is. What follows is read from its files."),
            .. Works(scenario),
            .. Said("How to read it", scenario.Model?.Reading ?? ""),
            .. Listed("Things to notice", scenario.Model?.Notice ?? []),
            .. Listed("Things to try", scenario.Model?.Try ?? []),
            .. Wrong(scenario),
            .. Listed("What it leaves out", scenario.Model?.LeavesOut ?? []),
            .. Sources(scenario),
            .. Said("How to cite it", Cited(scenario)),
        ]);

    private static IEnumerable<Block> Works(Scenario scenario)
    {
        yield return new Heading("How it works");
        yield return Facts.Of(Counted(scenario));
        var words = new RuleWords(scenario);
        foreach (var (rule, number) in scenario.Rules.Select((rule, i) => (rule, i + 1)))
        {
            yield return new Heading(string.Create(CultureInfo.InvariantCulture, $"Rule {number}: {rule.Title}"));
            foreach (var block in words.Of(rule))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<Fact> Counted(Scenario scenario)
    {
        var calendar = scenario.Calendar;
        yield return new Fact("Time", TitlePage.Length(scenario));
        yield return new Fact("Numbers", Count(scenario.Layout.RealmVariables), $"of the whole game; {Count(scenario.Layout.PersonAttributes)} of each person, {Count(scenario.Layout.CountryAttributes)} of each country, and what each person thinks of each other");
        yield return new Fact("People", Count(scenario.People.Length), $"{Count(scenario.People.Count(p => p.Acts))} of them act");
        yield return new Fact("Countries", Count(scenario.Countries.Length));
        yield return new Fact("Machines", string.Join(", ", scenario.Machines.Select(m => $"{m.Title} ({Count(m.States.Length)} states)")), scenario.Machines.Length > 0 ? "sim graph draws them" : "");
        yield return new Fact("Events", Count(scenario.Events.Length), $"{Count(scenario.Events.Count(e => e.Question is not null))} put a question; {Count(scenario.Events.Count(e => e.Invented is not null))} are invented and say why");
        yield return new Fact("Acts", Count(scenario.Acts.Length));
        yield return new Fact($"Rules, every {Dates.Unit(calendar)}", Count(scenario.Rules.Length), string.Join(", ", scenario.Rules.GroupBy(r => r.Basis).OrderBy(g => g.Key).Select(g => $"{RuleWords.Basis(g.Key)} {Count(g.Count())}")));
    }

    private static IEnumerable<Block> Wrong(Scenario scenario)
    {
        if (scenario.Model is not { Wrong.Length: > 0 } model)
        {
            yield break;
        }

        yield return new Heading("Where it could be wrong");
        foreach (var assumption in model.Wrong)
        {
            yield return new Paragraph(assumption.Assumes);
            yield return Facts.Of([
                new Fact("Otherwise", Clean.Line(assumption.Rival), assumption.Author),
                .. assumption.Rules.Length > 0 ? [new Fact("In the rules", string.Join(", ", assumption.Rules.Select(r => scenario.Rules[r].Title)))] : Array.Empty<Fact>(),
                .. assumption.Source is { } source ? [new Fact("Source", SourceWords.Cited(scenario, source))] : Array.Empty<Fact>(),
            ]);
        }
    }

    private static IEnumerable<Block> Sources(Scenario scenario)
    {
        if (scenario.Sources.Length > 0)
        {
            yield return new Heading("Sources");
            yield return Lines.Of(scenario.Sources.Select(SourceWords.Work));
        }
    }

    /// <summary>As its author wishes, and which edition it is.</summary>
    private static string Cited(Scenario scenario)
    {
        var author = scenario.Package.Author.Length > 0 ? scenario.Package.Author + ", " : "";
        var licence = scenario.Package.Licence.Length > 0 ? $", {scenario.Package.Licence}" : "";
        var wished = scenario.Model is { Cite.Length: > 0 } model ? model.Cite : $"{author}{scenario.Title}{licence}";
        return $"{wished}\nScenario {scenario.Id}, edition {scenario.Fingerprint[..Math.Min(12, scenario.Fingerprint.Length)]}.";
    }

    private static IEnumerable<Block> Said(string title, string text) => text.Length > 0 ? [new Heading(title), new Paragraph(text)] : [];

    private static IEnumerable<Block> Listed(string title, IReadOnlyCollection<string> texts) => texts.Count > 0 ? [new Heading(title), Lines.Of(texts)] : [];

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
