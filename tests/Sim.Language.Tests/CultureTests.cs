using System.Globalization;
using Sim.Language.Diagnostics;
using Sim.Language.Explaining;
using Sim.Language.Formatting;
using Sim.Language.Sources;
using Sim.Language.Tests.Slips;

namespace Sim.Language.Tests;

/// <summary>
/// What is read and what is told is the same to the letter wherever the machine stands: where i is capitalised with a dot, where numbers
/// have another minus sign, and where years are counted otherwise.
/// </summary>
public sealed class CultureTests
{
    private static readonly string Here = AllOf(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Everything_is_read_and_told_alike(string culture) => Assert.Equal(Here, AllOf(CultureInfo.GetCultureInfo(culture)));

    /// <summary>The cultures are there with all that is strange about them; otherwise the test above says nothing.</summary>
    [Fact]
    public void The_cultures_differ()
    {
        Assert.Equal("İ", CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper("i"));
        Assert.NotEqual("-5", (-5).ToString(CultureInfo.GetCultureInfo("ar-SA")));
        Assert.Equal("2496", new DateTime(1953, 3, 5).ToString("yyyy", CultureInfo.GetCultureInfo("th-TH")));
        Assert.Equal("5,5", 5.5m.ToString(CultureInfo.GetCultureInfo("de-DE")));
    }

    private static string AllOf(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return string.Join('\n', Told());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static IEnumerable<string> Told()
    {
        yield return Portrait.Of(ScenarioCompiler.Compile(Samples.SetOf(Samples.Forms())).Scenario!);
        foreach (var file in Directory.GetFiles(Path.Combine(Samples.Folder(), "Rejected"), "*.yaml").Order(StringComparer.Ordinal))
        {
            var source = SourceText.FromText(Path.GetFileName(file), File.ReadAllText(file));
            yield return Printed(source);
            yield return Formatter.Format(source) is { Text: { } text } ? text : "";
        }

        var clean = File.ReadAllText(Path.Combine(Samples.Folder(), "Slips", "clean.yaml")).ReplaceLineEndings("\n");
        foreach (var slip in Slip.All(File.ReadAllText(Path.Combine(Samples.Folder(), "Slips", "slips.txt"))))
        {
            yield return Printed(SourceText.FromBytes("events/unrest.yaml", slip.In(clean)));
        }

        // Numbers below zero are where cultures differ most.
        yield return Printed(SourceText.FromText("below.yaml", "variables:\n  - id: below\n    title: Below\n    meaning: It is below.\n    range: -50..-10\n    start: -60\nacts:\n  - id: leap\n    title: Leap\n    text: Far.\n    line: [relief -7]\n    effects:\n      - below -5\n"));
        foreach (var code in Explanations.Codes)
        {
            yield return Explanations.Of(code)!.Title;
        }
    }

    private static string Printed(SourceText file) =>
        DiagnosticPrinter.Print(ScenarioCompiler.Compile(new SourceSet([.. Samples.Spring().Select(other => SourceText.FromText(other.File, other.Text)), file])).Diagnostics);
}
