using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Explaining;
using Sim.Language.Sources;
using Sim.Language.Starting;

namespace Sim.Language.Tests;

/// <summary>What the handbook for authors shows can be written as it stands there, and what it lists is what there is.</summary>
public sealed partial class HandbookTests
{
    private static readonly string[] Kinds = ["scenario", "event", "lesson", "part"];

    private static string Handbook { get; } = File.ReadAllText(Path.Combine(Samples.Shipped(), "README.md")).ReplaceLineEndings("\n");

    private static string Reference { get; } = Handbook[Handbook.IndexOf("\n# Reference\n", StringComparison.Ordinal)..];

    public static TheoryData<int, string> Examples()
    {
        var examples = new TheoryData<int, string>();
        foreach (var (block, number) in Blocks().Select((block, i) => (block, i)))
        {
            examples.Add(number, block.Word);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_what_the_handbook_says_of_it(int number, string word)
    {
        var (_, text) = Blocks()[number];
        var words = word.Split(' ');
        Assert.Contains(words[0], Kinds);
        var found = ScenarioCompiler.Compile(SetOf(words[0], text)).Diagnostics;
        if (words is [_, "wrong", var code])
        {
            Assert.True(found.Length == 1 && found[0].Code == code, $"One finding {code} is expected, but there are:\n{DiagnosticPrinter.Print(found)}");
            return;
        }

        Assert.Single(words);
        Assert.Equal("", DiagnosticPrinter.Print(found));
    }

    [Fact]
    public void It_shows_each_kind_of_example_and_a_mistake()
    {
        Assert.All(Kinds, kind => Assert.Contains(Blocks(), block => block.Word == kind));
        Assert.Contains(Blocks(), block => block.Word.Contains(" wrong ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_yaml_example_always_says_what_it_is() =>
        Assert.Equal(Opening().Matches(Handbook).Count, Blocks().Count);

    [Fact]
    public void Every_section_has_its_line_in_the_reference() =>
        Assert.All(Sections.Lists.Concat(Sections.Singles).Select(section => section.Name).Append(Sections.Remove), name => Assert.NotEmpty(Lines(name)));

    [Fact]
    public void Every_field_is_named_where_its_section_is_described() =>
        Assert.All(Described(), section => Assert.Empty(NamesIn(section.Form).Except(Named(section.Name)).Select(field => $"{section.Name}: {field} is missing")));

    [Fact]
    public void Every_field_named_in_the_reference_exists() =>
        Assert.All(Described(), section => Assert.Empty(Named(section.Name).Except(Known(section.Form)).Select(field => $"{section.Name}: there is no {field}")));

    [Fact]
    public void Every_code_of_a_finding_that_it_names_has_a_page() =>
        Assert.Empty(Code().Matches(Handbook).Select(match => match.Value).Distinct().Except(Explanations.Codes));

    /// <summary>A scenario stands alone; a lesson stands upon the one that it names; an event is added to what <c>sim new scenario</c> writes, a part to the small correct world.</summary>
    private static SourceSet SetOf(string kind, string text)
    {
        if (kind == "scenario")
        {
            return Samples.SetOf(("scenario.yaml", text));
        }

        if (kind == "lesson")
        {
            var lesson = Samples.SetOf(("lesson.yaml", text));
            var name = ScenarioCompiler.ExtendedBy(lesson);
            var files = name == "spring" ? Samples.Spring() : Samples.Read(Path.Combine(Samples.Shipped(), name!));
            return lesson.Upon(new ParentFound(Samples.SetOf(files).In($"../{name}")));
        }

        return kind == "event"
            ? Samples.SetOf([.. NewScenario.Of("my-lesson", "my-lesson").Select(file => (file.File, file.Text)), ($"events/{text.Split('\n')[0]["event: ".Length..]}.yaml", text)])
            : Samples.SetOf([.. Samples.Spring(), ("part.yaml", text)]);
    }

    private static List<(string Word, string Text)> Blocks() =>
        [.. Block().Matches(Handbook).Select(match => (match.Groups[1].Value.Trim(), match.Groups[2].Value))];

    private static IEnumerable<(string Name, Form Form)> Described() => [.. Sections.Lists, .. Sections.Singles, ("translation", TranslationForm.Form), ("scenario", ScenarioForm.Form)];

    /// <summary>The fields that an entry and the entries inside it have; not those of an older format. A citation is described once, with events.</summary>
    private static IEnumerable<string> NamesIn(Form form) =>
        form.Within().Where(inner => inner != NoteForm.Form || form == EventForm.Form).Prepend(form)
            .SelectMany(inner => inner.Fields).Where(field => field.Instead is null).Select(field => field.Name).Distinct();

    private static IEnumerable<string> Known(Form form) =>
        form.Within().Prepend(form).SelectMany(inner => inner.Fields).Select(field => field.Name).Concat(Sections.Names).Append("starts");

    /// <summary>The names in the lines of a section; those of a scenario's head stand in a table.</summary>
    private static HashSet<string> Named(string section) =>
        [.. Lines(section).SelectMany(line => Span().Matches(line).Select(match => FieldName().Match(match.Groups[1].Value))).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> Lines(string section) => section switch
    {
        "scenario" => Reference.Split('\n').SkipWhile(line => line != "| field | meaning |").Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split(" | ")[0]),
        "events" => Entry("events").Concat(Entry("question")),
        _ => Entry(section),
    };

    private static IEnumerable<string> Entry(string section) =>
        Item().Matches(Reference).Select(match => match.Value).Where(item => item.StartsWith($"- `{section}:`", StringComparison.Ordinal));

    [GeneratedRegex("^ *```yaml", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Opening();

    [GeneratedRegex("^```yaml ([a-zA-Z0-9 ]+)\n(.*?)^```$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^- `[a-z_]+:`.*(\n  .*)*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex("`([^`\n]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("^([a-z_]+)(:.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();

    [GeneratedRegex("\\b[FSRVXLDHTCP][0-9]{3}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
