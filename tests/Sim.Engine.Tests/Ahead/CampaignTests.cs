using Sim.Benchmarks.Stories;
using Sim.Language;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Ahead;

/// <summary>A world as large as a long campaign, with forty people, days of crisis and showdowns, is played ahead as it is played.</summary>
public sealed class CampaignTests
{
    private const int Games = 12;

    private static readonly Scenario World = ScenarioCompiler.Compile(Campaign.Text()).Scenario!;

    [Fact]
    public void Games_played_ahead_end_as_games_with_books_and_Stateless_do()
    {
        var table = new Table(World);
        var ahead = table.Playout(new GameOptions(HostMachines: false));
        var happened = new HashSet<Type>();
        for (var seed = 1UL; seed <= Games; seed++)
        {
            var game = table.Begin(seed, new GameOptions());
            ahead.Play(seed);
            Assert.Equal(game.Situation.Hash(), ahead.Situation.Hash());
            happened.UnionWith(game.Chronicle.Happenings.Select(h => h.GetType()));
        }

        Type[] expected = [typeof(MotionDecided), typeof(QuestionDecided), typeof(CrisisOver), typeof(Sounded), typeof(Transitioned)];
        Assert.Empty(expected.Except(happened).Select(t => t.Name));
    }

    [Fact]
    public void Nothing_is_allocated_once_it_is_warm()
    {
        var ahead = new Table(World).Playout(new GameOptions(HostMachines: false));
        Assert.Equal(0, Allocation.OfWarmGames(ahead, Games));
    }
}
