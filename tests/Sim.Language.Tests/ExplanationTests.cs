using System.Text;
using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Explaining;
using Sim.Language.Sources;

namespace Sim.Language.Tests;

/// <summary>Every code has a page, every page a code, and what a page calls wrong gives that code and no other.</summary>
public sealed partial class ExplanationTests
{
    /// <summary>Codes that do not come from a text alone: they come from play, from a save, or from what lies beside a file. Their pages need no example.</summary>
    private static readonly string[] NotOfTheText = ["C995", "F112", "P951", "P952", "P953", "P954", "P955", "P956", "P957", "P958"];

    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var code in Explanations.Codes)
        {
            for (var i = 0; i < Page(code).Examples.Length; i++)
            {
                examples.Add(code, i);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_code_and_no_other(string code, int number)
    {
        var page = Page(code);
        var example = page.Examples[number];
        var found = Compiled(example, forRelease: code == "H810");
        if (example.IsRight)
        {
            Assert.Equal("", DiagnosticPrinter.Print(found));
            return;
        }

        Assert.True(found.Count == 1 && found[0].Code == code, $"One finding {code} is expected, but there are:\n{DiagnosticPrinter.Print(found)}");
        Assert.Contains(DiagnosticPrinter.Word(found[0].Severity), page.Severity.Split(' '));
        Assert.True(found[0].Line >= 1 && found[0].Column >= 1, "It has a place.");
    }

    [Fact]
    public void Every_code_has_a_page() =>
        Assert.Empty(CodesInSource().Except(Explanations.Codes));

    [Fact]
    public void Every_page_has_a_code() => Assert.Empty(Explanations.Codes.Except(CodesInSource()));

    [Fact]
    public void Every_page_shows_what_is_wrong_and_what_is_right() => Assert.All(Explanations.Codes.Except(NotOfTheText), code =>
    {
        Assert.Contains(Page(code).Examples, example => !example.IsRight);
        Assert.Contains(Page(code).Examples, example => example.IsRight);
    });

    [Fact]
    public void A_page_is_short_and_fits_a_terminal() => Assert.All(Explanations.Codes, code =>
    {
        var page = Page(code);
        Assert.True(page.Title.Length is > 5 and <= 66, $"{code}: its title has at most 66 letters.");
        Assert.InRange(page.Paragraphs.Length, 1, 8);
        Assert.InRange(page.Paragraphs.Sum(paragraph => paragraph.Split(' ').Length), 15, 180);
        Assert.All(page.Examples.SelectMany(e => e.Files).SelectMany(f => f.Shown.Split('\n')), line => Assert.True(line.Length <= 100, $"{code}: {line}"));
    });

    private static Explanation Page(string code) => Explanations.Of(code)!;

    /// <summary>
    /// What is found in an example together with the small correct world, unless it brings a scenario of its own. Where that one extends another,
    /// it is the small correct world again, or files of the example in a folder beside it.
    /// </summary>
    private static IReadOnlyList<Diagnostic> Compiled(Example example, bool forRelease)
    {
        var files = example.Files.Select(file => (Name: file.Name.Length > 0 ? file.Name : "example.yaml", Bytes: file.Bytes.ToArray())).ToList();
        var spelling = files.Find(file => file.Name == SpellingList.File).Bytes is { } words ? new SpellingList(Encoding.UTF8.GetString(words)) : null;
        files.RemoveAll(file => file.Name == SpellingList.File);
        var passedOver = files.Where(file => SourceSet.LooksLikeText(file.Name)).Select(file => file.Name).ToList();
        var texts = files.Where(file => !passedOver.Contains(file.Name)).Select(file => SourceText.FromBytes(file.Name, file.Bytes)).ToList();
        var own = texts.Where(text => !text.File.StartsWith("../", StringComparison.Ordinal)).ToList();
        if (!own.Exists(text => text.Text.StartsWith("scenario:", StringComparison.Ordinal) || text.Text.Contains("\nscenario:", StringComparison.Ordinal)))
        {
            own.AddRange(Spring().Where(file => !files.Exists(other => other.Name == file.File)));
        }

        var set = new SourceSet(own, passedOver) { Spelling = spelling };
        var compilation = ScenarioCompiler.Compile(ScenarioCompiler.ExtendedBy(set) is { } name ? set.Upon(Parent(name, texts)) : set);
        return (forRelease ? compilation.ForRelease() : compilation).Diagnostics;
    }

    private static Parent Parent(string name, List<SourceText> texts) => name switch
    {
        "spring" => new ParentFound(new SourceSet(Spring()).In("../spring")),
        "lesson" => new ParentInCircle(["lesson", "lesson"]),
        _ when texts.Where(text => text.File.StartsWith($"../{name}/", StringComparison.Ordinal)).ToList() is { Count: > 0 } beside => new ParentFound(new SourceSet(beside)),
        _ => new ParentUnknown(["spring"]),
    };

    private static IEnumerable<SourceText> Spring() => Samples.Spring().Select(file => SourceText.FromText(file.File, file.Text));

    private static SortedSet<string> CodesInSource()
    {
        var source = Path.Combine(Samples.Folder(), "..", "..", "src");
        var folders = Directory.GetDirectories(source).SelectMany(project => Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories));
        var codes = folders.Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));
        return new(codes, StringComparer.Ordinal);
    }

    [GeneratedRegex("\"([FSRVXLDHTCP][0-9]{3})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
