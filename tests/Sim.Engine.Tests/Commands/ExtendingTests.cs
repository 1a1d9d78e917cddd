namespace Sim.Engine.Tests.Commands;

/// <summary>A lesson of one file beside the scenario that it extends: checked, played, saved and replayed like any other.</summary>
public sealed class ExtendingTests : IDisposable
{
    private static readonly string EmptyLines = new('\n', 60);

    private readonly Village _village = new();

    public ExtendingTests() => _village.Write("scenarios/dry-spring.yaml", "scenario: dry-spring\nextends: village\ntitle: A dry spring\nturns: 2\nstarts:\n  - water 10\n");

    public void Dispose() => _village.Dispose();

    [Fact]
    public void It_is_checked_with_the_others()
    {
        Assert.Equal(0, _village.Run("check scenarios"));
        Assert.Contains("scenarios/dry-spring.yaml: in order", _village.Output, StringComparison.Ordinal);
        Assert.Contains("scenarios/village: in order", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_played_recorded_and_verified()
    {
        Assert.Equal(0, _village.Run("play dry-spring --as anna --seed 7 --plain --record game.sim", EmptyLines));
        Assert.Contains("A dry spring", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("replay game.sim --verify"));
        Assert.StartsWith("verified: 2 turns", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_game_is_gone_on_with()
    {
        Assert.Equal(0, _village.Run("play dry-spring --as anna --seed 7 --plain", "\nquit\n"));
        Assert.Equal(0, _village.Run("play --resume --plain --record rest.sim", EmptyLines));
        Assert.Equal(0, _village.Run("replay rest.sim --verify"));
    }

    [Fact]
    public void A_change_of_the_extended_scenario_is_another_version()
    {
        _village.Run("play dry-spring --as anna --seed 7 --plain --record game.sim", EmptyLines);
        File.AppendAllText(_village.At("scenarios", "village", "scenario.yaml"), "# a word\n");
        Assert.Equal(1, _village.Run("replay game.sim --verify"));
        Assert.Contains("another version of the scenario", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_may_lie_elsewhere_and_extend_what_is_on_the_shelf_or_beside_it()
    {
        _village.Write("mine/first.yaml", "scenario: first\nextends: village\nturns: 3\n");
        _village.Write("mine/second/scenario.yaml", "scenario: second\nextends: first\nturns: 2\n");
        Assert.Equal(0, _village.Run("check mine/second"));
        Assert.Equal(0, _village.Run("play mine/second --as anna --seed 7 --plain --record game.sim", EmptyLines));
        Assert.Equal(0, _village.Run("replay game.sim --verify --scenario mine/second"));
        Assert.StartsWith("verified: 2 turns", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_the_extended_scenario_is_named_as_it_is_seen_from_the_lesson()
    {
        _village.Write("mine/lesson.yaml", "scenario: lesson\nextends: village\nremove:\n  - variable water\n");
        Assert.Equal(1, _village.Run("check mine/lesson.yaml"));
        Assert.Matches(@"\Amine/lesson\.yaml:4:5  R316 error  'water' is removed, but is still used in \d+ places, first in \.\./scenarios/village/scenario\.yaml, line \d+", _village.Output);
        Assert.Contains("mine/lesson.yaml: 1 error, 0 warnings.", _village.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vilage", "R313", "Did you mean 'village'?")]
    [InlineData("lesson", "R314", "in a circle: lesson, lesson.")]
    [InlineData("other", "R314", "in a circle: lesson, other, lesson.")]
    [InlineData("broken", "R315", "has an error of its own")]
    [InlineData("../secret", "R307", "cannot be an id")]
    public void What_cannot_be_extended_is_told(string name, string code, string says)
    {
        _village.Write("scenarios/lesson.yaml", $"scenario: lesson\nextends: {name}\n");
        _village.Write("scenarios/other.yaml", "scenario: other\nextends: lesson\n");
        _village.Write("scenarios/broken.yaml", "scenario: broken\nextends: village\nchairs: [nobody]\n");
        _village.Write("secret.yaml", "scenario: secret\n");
        Assert.Equal(1, _village.Run("check lesson"));
        Assert.Contains($"scenarios/lesson.yaml:2:10  {code} error", _village.Output, StringComparison.Ordinal);
        Assert.Contains(says, _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_upon_one_another_are_refused()
    {
        for (var i = 1; i <= 5; i++)
        {
            _village.Write($"scenarios/step-{i}.yaml", $"scenario: step-{i}\nextends: {(i == 1 ? "village" : $"step-{i - 1}")}\n");
        }

        Assert.Equal(0, _village.Run("check step-3"));
        Assert.Equal(1, _village.Run("check step-4"));
        Assert.Contains("R314 error  More than 4 scenarios", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_file_elsewhere_is_not_extended()
    {
        _village.Write("outside.yaml", "scenario: outside\n");
        File.CreateSymbolicLink(_village.At("scenarios", "linked.yaml"), _village.At("outside.yaml"));
        _village.Write("scenarios/lesson.yaml", "scenario: lesson\nextends: linked\n");
        Assert.Equal(1, _village.Run("check lesson"));
        Assert.Contains("R315 error", _village.Output, StringComparison.Ordinal);
        Assert.Contains("is a link", _village.Output, StringComparison.Ordinal);
    }
}
