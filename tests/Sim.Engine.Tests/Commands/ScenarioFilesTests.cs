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

    [Fact]
    public void A_word_list_in_the_folder_is_read_with_the_scenario()
    {
        _village.Write("scenarios/village/spelling.txt", "Vilage -> Village\n");
        _village.Write("scenarios/village/extra.yaml", "glossary:\n  - term: Commune\n    text: A vilage of its own.\n");

        Assert.Equal(0, _village.Run("check village"));
        Assert.Contains("T904 hint  By the word list 'vilage' is a slip.", _village.Output, StringComparison.Ordinal);
    }
}
