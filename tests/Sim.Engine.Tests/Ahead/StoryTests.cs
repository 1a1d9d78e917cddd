using Sim.Benchmarks.Stories;
using Sim.Language;

namespace Sim.Engine.Tests.Ahead;

/// <summary>A story of very many events comes to the same by the compiler and the engine as by a loop that is written for it by hand.</summary>
public sealed class StoryTests
{
    [Theory]
    [InlineData(20, 400)]
    [InlineData(100, 400)]
    [InlineData(1_000, 100)]
    public void It_is_the_same_story_by_the_engine_and_by_hand(int events, int games)
    {
        var story = new Story(events);
        var scenario = ScenarioCompiler.Compile(StoryText.Of(story)).Scenario!;
        var ahead = new Table(scenario).Playout(new GameOptions(HostMachines: false));
        var loop = new StoryLoop(story);
        var ends = new HashSet<ulong>();
        for (var seed = 1UL; seed <= (ulong)games; seed++)
        {
            ahead.Play(seed);
            var end = StoryLoop.Sum(ahead.Situation.Numbers.AsSpan(scenario.Layout.Variables, Story.Numbers));
            Assert.Equal(loop.Play(seed), end);
            ends.Add(end);
        }

        Assert.True(story.Chance == 100 || ends.Count > games / 2, $"{ends.Count} ends");
    }
}
