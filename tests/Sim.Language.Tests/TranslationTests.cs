using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests;

/// <summary>The texts of a scenario in another language change what is read, and nothing of what is played.</summary>
public sealed class TranslationTests
{
    private const string German = "de.yaml";

    [Fact]
    public void The_file_to_translate_has_every_text_and_says_what_is_missing()
    {
        var told = Told(Skeleton());
        Assert.Contains("T906 warning", told, StringComparison.Ordinal);
        Assert.Contains("texts are not yet in 'de': scenario.title, scenario.summary, scenario.content_note, …", told, StringComparison.Ordinal);
        Assert.Equal(2, told.Split("warning").Length);
        Assert.DoesNotContain("error", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_translation_is_read_without_a_word() => Assert.Equal("", Told(Translated()));

    [Fact]
    public void The_scenario_is_read_in_the_other_language()
    {
        var german = Compile(Translated(), "de").Scenario!;
        Assert.Equal("DE The amnesty", german.EventNamed("amnesty")!.Title);
        Assert.Equal("DE Everybody with short sentences", german.EventNamed("amnesty")!.Question!.Options[0].Label);
        Assert.Equal("DE Will he come back \"clean\"?", german.EventNamed("amnesty")!.Voices[0].Says);
        Assert.Equal("DE Four men, two offices and ten weeks.\n\nWhoever reads this may play it.", german.Summary);
        Assert.Equal("What I saw", german.Sources[0].Title);
        Assert.Equal("de", Assert.Single(Compile(Translated(), null).Languages));
    }

    [Fact]
    public void What_is_not_translated_stays_as_it_is()
    {
        var german = Compile("translation: de\ntexts:\n  - of: event.amnesty.title\n    mark: 00000000\n    text: Die Amnestie\n", "de").Scenario!;
        Assert.Equal("Die Amnestie", german.EventNamed("amnesty")!.Title);
        Assert.Equal("Letters from the village", german.EventNamed("letters")!.Title);
        Assert.Equal("The amnesty", Compile(Translated(), "fr").Scenario!.EventNamed("amnesty")!.Title);
    }

    [Fact]
    public void A_game_is_the_same_game_in_every_language()
    {
        var english = ScenarioCompiler.Compile(Samples.SetOf(Samples.Spring())).Scenario!;
        var german = Compile(Translated(), "de").Scenario!;
        Assert.Equal(english.Fingerprint, german.Fingerprint);
        Assert.Equal(english.Variables.Select(v => (v.Id, v.Start)), german.Variables.Select(v => (v.Id, v.Start)));
    }

    [Fact]
    public void A_translation_older_than_its_original_is_told()
    {
        var changed = Samples.Spring().Select(file => (file.File, file.Text.Replace("title: The amnesty", "title: The great amnesty", StringComparison.Ordinal))).Append((German, Translated())).ToArray();
        var told = DiagnosticPrinter.Print(ScenarioCompiler.Compile(Samples.SetOf(changed)).Diagnostics);
        Assert.Contains("T907 warning  The original has changed since this was translated (events/amnesty.yaml, line 2).", told, StringComparison.Ordinal);
        Assert.Equal(2, told.Split("warning").Length);
    }

    [Fact]
    public void Where_lines_break_makes_no_translation_old()
    {
        var broken = Samples.Spring().Select(file => (file.File, file.Text.Replace("A million people might go home. {premier}", "A million people might\n  go home. {premier}", StringComparison.Ordinal))).Append((German, Translated())).ToArray();
        Assert.Empty(ScenarioCompiler.Compile(Samples.SetOf(broken)).Diagnostics);
    }

    [Theory]
    [InlineData("DE A million people might go home. {premier}", "DE A million people might go home. Malenkow", "T908 warning  '{premier}' of the original is not in the translation.")]
    [InlineData("DE A sack of letters", "DE {premier}: a sack of letters", "T908 warning  '{premier}' is not in the original.")]
    [InlineData("event.amnesty.title", "event.amnestie.title", "T907 warning  The scenario has no text 'event.amnestie.title' any more.")]
    public void What_went_wrong_in_translating_is_told(string right, string wrong, string expected) =>
        Assert.Contains(expected, Told(Translated().Replace(right, wrong, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_translation_changes_nothing_but_texts()
    {
        var told = Told(Translated() + "flags:\n  - id: secret\n    title: x\n");
        Assert.Contains("S204 error  A translation holds nothing but texts, and no 'flags'.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_translated_stays_when_the_file_is_written_anew() =>
        Assert.Contains("mark: 00000000\n    # The amnesty\n    text: |\n      Die Amnestie\n", ScenarioTexts.ToTranslate(Samples.SetOf([.. Samples.Spring(), (German, "translation: de\ntexts:\n  - of: event.amnesty.title\n    mark: 00000000\n    text: Die Amnestie\n")]), "de"), StringComparison.Ordinal);

    [Fact]
    public void A_lesson_is_read_in_the_language_of_what_it_extends_and_adds_its_own()
    {
        var spring = Samples.SetOf([.. Samples.Spring(), (German, Translated())]).In("../spring");
        const string Lesson = "scenario: lesson\nextends: spring\ntitle: A lesson\n";
        const string Own = "translation: de\ntexts:\n  - of: scenario.title\n    mark: 00000000\n    text: Eine Stunde\n";
        var german = ScenarioCompiler.Compile(Samples.SetOf(("lesson.yaml", Lesson), (German, Own)).Upon(new ParentFound(spring)), "de");
        Assert.Equal(("Eine Stunde", "DE The amnesty"), (german.Scenario!.Title, german.Scenario.EventNamed("amnesty")!.Title));
        Assert.Equal("T907", Assert.Single(german.Diagnostics).Code);
    }

    private static string Skeleton() => ScenarioTexts.ToTranslate(Samples.SetOf(Samples.Spring()), "de");

    /// <summary>A translation that puts two letters before each text.</summary>
    private static string Translated()
    {
        var file = "translation: de\ntexts:\n";
        foreach (var text in ScenarioTexts.Of(Samples.SetOf(Samples.Spring())))
        {
            file += $"  - of: {text.Address}\n    mark: {text.Mark}\n    text: |\n      DE {text.Text.Replace("\n", "\n      ", StringComparison.Ordinal)}\n";
        }

        return file;
    }

    private static string Told(string translation) => DiagnosticPrinter.Print(Compile(translation, null).Diagnostics);

    private static Compilation Compile(string translation, string? language) =>
        ScenarioCompiler.Compile(Samples.SetOf([.. Samples.Spring(), (German, translation)]), language);
}
