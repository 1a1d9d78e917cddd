using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Explaining;
using Sim.Language.Sources;
using Sim.Language.Tests.Slips;

namespace Sim.Language.Tests.Mistakes;

/// <summary>
/// The suite of mistakes: each is made by hand in a correct world, and must be caught, on the line where it was made, in one message and no other.
/// </summary>
public sealed partial class MistakeTests
{
    private static readonly string Tests = Path.GetDirectoryName(Samples.Folder())!;

    private const string Unrest = "events/unrest.yaml";

    private static readonly (string File, string Text)[] World = [.. Samples.Spring(), (Unrest, Text("Slips/clean.yaml"))];

    private static readonly IReadOnlyList<Slip> Mistakes = Slip.All(Text("Mistakes/mistakes.txt"));

    /// <summary>Slips that are told; those that are read as meant without a word are no mistakes.</summary>
    private static readonly IReadOnlyList<Slip> Slips = [.. Slip.All(Text("Slips/slips.txt")).Where(slip => slip.Code.Length > 0)];

    public static TheoryData<string> Titles() => [.. Mistakes.Select(mistake => mistake.Title)];

    [Fact]
    public void The_world_is_correct() => Assert.Equal("", DiagnosticPrinter.Print(ScenarioCompiler.Compile(SourceSet.Of(World)).Diagnostics));

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_mistake_is_caught_on_its_line_in_one_message(string title)
    {
        var mistake = Mistakes.Single(other => other.Title == title);
        var (file, clean) = World.Single(file => file.File == mistake.File);
        Assert.True(("\n" + clean).Split("\n" + mistake.Clean).Length == 2, $"Its lines stand in the clean file once: {title}");
        var found = ScenarioCompiler.Compile(new SourceSet(World.Select(other =>
            other.File == file ? SourceText.FromBytes(file, mistake.In(clean)) : SourceText.FromText(other.File, other.Text)))).Diagnostics;
        Assert.True(
            found.Length == 1 && (found[0].Code, found[0].File, found[0].Line) == (mistake.Code, file, mistake.LineIn(clean)),
            $"One message {mistake.Code} in {file} on line {mistake.LineIn(clean)} is expected:\n{DiagnosticPrinter.Print(found)}");
    }

    /// <summary>What is shown above of each mistake, and by the slips of each of theirs, is shown of so many.</summary>
    [Fact]
    public void There_are_more_than_a_hundred_and_fifty_of_them()
    {
        Assert.InRange(Mistakes.Count + Slips.Count, 160, int.MaxValue);
        Assert.Equal(Mistakes.Count, Mistakes.Select(mistake => (mistake.File, mistake.Clean, mistake.Written)).Distinct().Count());
    }

    /// <summary>Here, among the slips, among the mistakes that have a file of their own, on the pages that explain, and in tests of their own.</summary>
    [Fact]
    public void Of_every_code_that_a_text_can_give_there_is_more_than_one_mistake()
    {
        var alone = Directory.GetFiles(Path.Combine(Tests, "Rejected"), "*.txt").SelectMany(file => Finding().Matches(System.IO.File.ReadAllText(file)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal));
        var pages = Explanations.Codes.SelectMany(code => Explanations.Of(code)!.Examples.Where(example => !example.IsRight).Select(_ => code));
        var tests = Directory.GetFiles(Tests, "*.cs", SearchOption.AllDirectories).SelectMany(file => Code().Matches(System.IO.File.ReadAllText(file)).Select(match => match.Value).Distinct(StringComparer.Ordinal));
        var counts = Mistakes.Concat(Slips).Select(mistake => mistake.Code).Concat(alone).Concat(pages).Concat(tests).CountBy(code => code).ToDictionary(StringComparer.Ordinal);
        var once = Explanations.Codes.Where(code => code[0] != 'P' && code != "C995" && counts.GetValueOrDefault(code) < 2);
        Assert.Equal("", string.Join(' ', once));
    }

    private static string Text(string name) => System.IO.File.ReadAllText(Path.Combine(Tests, name)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\b[FSRVXLDHTC][0-9]{3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("  ([FSRVXLDHTC][0-9]{3}) (?:error|warning|hint)  ", RegexOptions.CultureInvariant)]
    private static partial Regex Finding();
}
