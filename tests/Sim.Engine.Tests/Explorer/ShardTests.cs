using Sim.Engine.Tests.Reports;
using Sim.Explorer;
using Sim.Explorer.Players;
using Sim.Explorer.Shards;
using Sim.Explorer.Tallies;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Explorer;

/// <summary>A sweep may be cut anywhere and put together again.</summary>
public class ShardTests
{
    private static readonly Scenario World = SmallWorld.Scenario;

    public static TheoryData<string> Players => [.. PlayerKinds.All.Select(kind => kind.Word)];

    // 48 games belong together where the player remembers them; the cuts go through them.
    [Theory]
    [MemberData(nameof(Players))]
    public void Cut_anywhere_and_put_together_the_games_are_the_same(string player)
    {
        var whole = ShardBytes.Write(Part(player, 0, 120));

        var parts = Part(player, 0, 1).With(Part(player, 1, 69)).With(Part(player, 70, 30)).With(Part(player, 100, 20));

        Assert.Equal(whole, ShardBytes.Write(parts));
    }

    [Fact]
    public void Read_back_it_is_the_same_shard()
    {
        var bytes = ShardBytes.Write(Part("random", 5, 30));

        var head = ShardHead.Read(bytes)!;
        var shard = ShardBytes.Read(bytes, head, World)!;

        Assert.Equal((5, 30, "random", "khrushchev", 9UL), (head.First, head.Games, head.Terms.Player, head.Terms.As, head.Terms.Seed));
        Assert.Equal(bytes, ShardBytes.Write(shard));
        Assert.Equal(Summary.Of(Part("random", 5, 30)).ResultHash, Summary.Of(shard).ResultHash);
        Assert.Equal((6, 35), (Summary.Of(shard).First, Summary.Of(shard).Last));
    }

    [Fact]
    public void A_damaged_file_is_noticed_wherever_the_damage_is()
    {
        var whole = ShardBytes.Write(Part("rival", 0, 12));
        for (var at = 0; at < whole.Length; at += 7)
        {
            var bytes = (byte[])whole.Clone();
            bytes[at] ^= 0x11;
            Assert.True(ShardHead.Read(bytes) is not { } head || ShardBytes.Read(bytes, head, World) is null, $"byte {at}");
            var cut = whole[..at];
            Assert.True(ShardHead.Read(cut) is not { } shorter || ShardBytes.Read(cut, shorter, World) is null, $"cut at {at}");
        }
    }

    [Fact]
    public void Only_the_next_games_of_the_same_series_are_added()
    {
        Assert.Throws<ArgumentException>(() => Part("rival", 0, 5).With(Part("rival", 6, 5)));
        Assert.Throws<ArgumentException>(() => Part("rival", 0, 5).With(Part("rival", 4, 5)));
        Assert.Throws<ArgumentException>(() => Part("rival", 0, 5).With(Part("history", 5, 5)));
    }

    [Fact]
    public void Terms_differ_in_what_the_games_differ_in()
    {
        var course = new Course { Scenario = World, Seed = 9 };
        Assert.Null(Difference(course));
        Assert.Equal("seed", Difference(course with { Seed = 8 }));
        Assert.Equal("player", Difference(course with { Player = HistoryPlayer.Kind }));
        Assert.Equal("as", Difference(course with { Chair = SmallWorld.Malenkov }));
        Assert.Equal("given", Difference(course with { Givens = [new Given(0, 1)] }));
        Assert.Equal("fingerprint", Difference(course with { Scenario = World with { Fingerprint = "small-2" } }));
        Assert.Equal("from turn", Difference(course with { From = Departure.Of(World, Game.Begin(World, 1, -1).Record(), 2) }));

        string? Difference(Course other) => TermsOf(course).Difference(TermsOf(other))?.Name;
        Terms TermsOf(Course of) => new Expedition { Course = of, Games = 1 }.Collect().Terms;
    }

    private static Shard Part(string player, int first, int games) => new Expedition
    {
        Course = new Course { Scenario = World, Seed = 9, Player = PlayerKinds.Named(player)!, Chair = player == "rival" ? -1 : SmallWorld.Khrushchev },
        First = first,
        Games = games,
        Threads = 2,
    }.Collect();
}
