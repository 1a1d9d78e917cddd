using Sim.Engine;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>
/// C6: dialogue reverses isolation: "travel, summits and trade are actions that cost IDEOLOGY support, gain LIVING and lower IMAGE if reciprocated".
/// Mechanism: two acts of the senior secretary and the other side's reply (Worlds/c06-dialogue.yaml). Measure: his IDEOLOGY, LIVING and IMAGE after
/// three years. Threshold: the first two always; IMAGE falls in 90 of 100 games with a West that replies and in none with one that does not.
/// </summary>
public sealed class DialogueTests(ITestOutputHelper output)
{
    [Fact]
    public void Dialogue_costs_ideology_gains_goods_and_lowers_the_image_only_if_it_is_answered()
    {
        var (answered, unanswered, home) = (Play(30, "act travel", "act trade"), Play(90, "act travel", "act trade"), Play(30));
        output.WriteLine($"C6 IMAGE falls: answered {answered.Share(Falls)} %, unanswered {unanswered.Share(Falls)} %, at home {home.Share(Falls)} %; LIVING in tenths {answered.Tenths(g => g.At("living"))}, at home {home.Tenths(g => g.At("living"))}; IDEOLOGY in tenths {answered.Tenths(g => g.At("khrushchev.ideology"))}, at home {home.Tenths(g => g.At("khrushchev.ideology"))}");
        Assert.Equal(100, answered.Share(g => g.Change("khrushchev.ideology") < 0 && g.Change("living") > 0));
        Assert.True(answered.Share(Falls) >= 90 && unanswered.Share(Falls) == 0 && home.Share(Falls) == 0);
        Assert.Equal(100, home.Share(g => g.Change("khrushchev.ideology") == 0 && g.Change("living") == 0));
    }

    private static Runs Play(int west, params string[] acts) => Runs.Of(World.Read("c06-dialogue").With("west", west), "khrushchev", _ => acts);

    private static bool Falls(Game game) => game.Change("image") < 0;
}
