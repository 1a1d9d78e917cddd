namespace Sim.Engine.Tests.Commands;

/// <summary>A scenario from a stranger is read from its own folder alone, and no more of it than a scenario may be.</summary>
public sealed class ScenarioFilesTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        _village.Write("scenarios/village/large.yaml", new string('#', (1 << 20) + 1));

        Assert.Equal(1, _village.Run("check village"));
        Assert.Contains("'large.yaml' is larger than 1 MiB", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_is_too_large_is_refused()
    {
        for (var i = 0; i < 17; i++)
        {
            _village.Write($"scenarios/village/part{i}.yaml", "# " + new string('x', (1 << 20) - 10) + "\n");
        }

        Assert.Equal(1, _village.Run("check village"));
        Assert.Contains("more than a scenario", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_refused()
    {
        _village.Write("outside.yaml", "glossary:\n");
        File.CreateSymbolicLink(_village.At("scenarios", "village", "link.yaml"), _village.At("outside.yaml"));

        Assert.Equal(1, _village.Run("check village"));
        Assert.Contains("'link.yaml' is a link", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_a_link_is_not_entered()
    {
        _village.Write("outside/nonsense.yaml", "nonsense");
        Directory.CreateSymbolicLink(_village.At("scenarios", "village", "inner"), _village.At("outside"));

        Assert.Equal(0, _village.Run("check village"));
    }

    [Fact]
    public void Files_of_other_kinds_are_left_alone()
    {
        _village.Write("scenarios/village/teacher.md", "no: yaml: at: all");

        Assert.Equal(0, _village.Run("check village"));
    }

    [Theory]
    [InlineData("check course")]
    [InlineData("check course/lesson.yaml")]
    public void Parts_in_a_folder_beside_a_file_with_a_head_are_not_passed_over_in_silence(string words)
    {
        Directory.Move(_village.At("scenarios", "village"), _village.At("course"));
        File.Move(_village.At("course", "scenario.yaml"), _village.At("course", "lesson.yaml"));
        _village.Write("course/events/storm.yaml", "# The storm.\n\nevent: storm\ntitle: The storm\ntext: It blows.\ninvented: because it is a village of the tests\n");

        Assert.Equal(1, _village.Run(words));
        Assert.Contains("F112 warning  This file is read as a whole scenario, and the file in 'events' beside it is not read.", _village.Output, StringComparison.Ordinal);
        Assert.Contains("Rename this file to 'scenario.yaml': then everything in its folder is one scenario.", _village.Output, StringComparison.Ordinal);

        File.Move(_village.At("course", "lesson.yaml"), _village.At("course", "scenario.yaml"));
        Assert.DoesNotContain("F112", Found("check course"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_scenarios_beside_a_file_with_a_head_are_none_of_its_parts()
    {
        File.Copy(_village.At("scenarios", "village", "scenario.yaml"), _village.At("scenarios", "hamlet.yaml"));
        _village.Write("scenarios/settings/editor.yaml", "theme: dark\n");
        _village.Write("scenarios/other/lesson.yaml", "scenario: another\ntitle: Another\n");

        Assert.DoesNotContain("F112", Found("check scenarios/hamlet.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_list_in_the_folder_is_read_with_the_scenario()
    {
        _village.Write("scenarios/village/spelling.txt", "Vilage -> Village\n");
        _village.Write("scenarios/village/extra.yaml", "glossary:\n  - term: Commune\n    text: A vilage of its own.\n");

        Assert.Equal(0, _village.Run("check village"));
        Assert.Contains("T904 hint  By the word list 'vilage' is a slip.", _village.Output, StringComparison.Ordinal);
    }

    private string Found(string words)
    {
        _village.Run(words);
        return _village.Output;
    }
}
