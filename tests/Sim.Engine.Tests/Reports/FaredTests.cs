using System.Collections.Immutable;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Endings;
using Sim.Reports.Sessions;
using Sim.Reports.Views;

namespace Sim.Engine.Tests.Reports;

/// <summary>What the end says of the player himself.</summary>
public class FaredTests
{
    private static readonly ImmutableArray<Stand> Hands =
    [
        new(SmallWorld.Malenkov, 0, [new Reason(ReasonKind.Trust, SmallWorld.Khrushchev, 30), new Reason(ReasonKind.Balance, SmallWorld.Khrushchev, 9)], false),
        new(SmallWorld.Beria, 0, [new Reason(ReasonKind.Own, -1, 0)], true),
        new(SmallWorld.Molotov, 0, [new Reason(ReasonKind.Trust, SmallWorld.Khrushchev, 20), new Reason(ReasonKind.Fear, SmallWorld.Khrushchev, -5)], false),
        new(SmallWorld.Khrushchev, 1, [new Reason(ReasonKind.Own, -1, 0)], true),
    ];

    private static GameView Over(Game game)
    {
        while (!game.IsOver)
        {
            Views.EndTurn(game);
        }

        return Views.Of(game);
    }

    /// <summary>The player struck down in the first turn by Beria, as the engine would tell it.</summary>
    private static (GameView View, ShowdownHeld Blow) Fallen()
    {
        var game = Views.NewGame();
        var held = new ShowdownHeld(0, SmallWorld.Beria, SmallWorld.Khrushchev, Hands, 110, 60, new Draw(90, 12), ShowdownEnd.Arrested);
        game.Chronicle.Add(new Sounded(0, SmallWorld.Beria, SmallWorld.Molotov, SmallWorld.Khrushchev, true, false, new Draw(60, 20), []));
        game.Chronicle.Add(held);
        game.Chronicle.Add(new OfficeChanged(0, 1, SmallWorld.Khrushchev, -1));
        game.Chronicle.Add(new StandingChanged(0, SmallWorld.Khrushchev, Standing.Arrested));
        var layout = game.Scenario.Layout;
        game.Situation.Numbers[layout.Standings + SmallWorld.Khrushchev] = (int)Standing.Arrested;
        game.Situation.Numbers[layout.Holders + 1] = 0;
        game.Situation.Numbers[Layout.Over] = 1;
        return (Views.Of(game), held);
    }

    [Fact]
    public void Whoever_stays_is_told_what_he_began_and_ends_with_and_what_he_leaves()
    {
        var words = Views.Flat(FaredPage.Of(Over(Views.NewGame())));
        Assert.Contains("You: Khrushchev: alive and in politics; full member", words, StringComparison.Ordinal);
        Assert.Contains("In office: yes: Secretary", words, StringComparison.Ordinal);
        Assert.Contains("Led the country: no: Malenkov presided, Beria held the most power", words, StringComparison.Ordinal);
        Assert.Contains("You began with: Secretary; power 150 over all bases, place 2 of 4", words, StringComparison.Ordinal);
        Assert.Contains("Posts held: Secretary (26 Mar 53 to the end)", words, StringComparison.Ordinal);
        Assert.Matches("Living: [a-z ]+, [0-9]+; (rising|falling) [+-][0-9]+; at the start low, 30", words);
        Assert.DoesNotContain("Secret doubt", words, StringComparison.Ordinal);
        Assert.DoesNotContain("How you fell", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_fell_is_told_by_whom_how_and_why()
    {
        var words = Views.Flat(FaredPage.Of(Fallen().View));
        Assert.Contains("You: Khrushchev: alive, under arrest", words, StringComparison.Ordinal);
        Assert.Contains("In office: no", words, StringComparison.Ordinal);
        Assert.Contains("Posts held: Secretary (26 Mar 53 to 26 Mar 53)", words, StringComparison.Ordinal);
        Assert.Contains("How you fell 26 March - 1 April 1953: Beria brought you down.", words, StringComparison.Ordinal);
        Assert.Contains("Hands: 3 for the removal, 1 against; a majority", words, StringComparison.Ordinal);
        Assert.Contains("Force: 110 for it, 60 against", words, StringComparison.Ordinal);
        Assert.Contains("Why they raised a hand: distrusts you (2 of 3); because you hold too much (1 of 3)", words, StringComparison.Ordinal);
        Assert.Contains("Had agreed beforehand: Beria (26 Mar 53), Molotov (26 Mar 53)", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_moment_of_a_fall_names_who_moved_the_hands_the_forces_and_who_is_out()
    {
        var (view, blow) = Fallen();
        var page = VoteResult.Of(view with { KeepsSecrets = true }, blow)!;
        Assert.Equal("The showdown: you fall", page.Title);
        var words = Views.Flat(page);
        Assert.Contains("Moved by: Beria; against you", words, StringComparison.Ordinal);
        Assert.Contains("Chance: 90 of 100 for the one who moved, drawn 12; it succeeded", words, StringComparison.Ordinal);
        Assert.Contains("Out: you, under arrest; no longer Secretary", words, StringComparison.Ordinal);
        Assert.DoesNotContain("agreed beforehand", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_several_kept_to_themselves_is_told_as_theirs()
    {
        var (view, blow) = Fallen();
        ImmutableArray<Stand> sworn = [.. blow.Stands.Select(s => s.Option == 0 ? s with { Reasons = [new Reason(ReasonKind.Pledge, SmallWorld.Beria, 60)] } : s)];
        var words = Views.Flat(VoteResult.Of(view with { KeepsSecrets = true }, blow with { Stands = sworn })!);
        Assert.Contains("Why they raised a hand: reasons kept to themselves (3 of 3)", words, StringComparison.Ordinal);
    }

    [Fact]
    public void How_one_fared_comes_before_the_slides_in_both_twins()
    {
        var view = Over(Views.NewGame());
        Assert.Equal("How you fared", EndingPage.Slides(view).First().Title);
        var words = Views.Flat(EndingPage.Of(view));
        Assert.InRange(words.IndexOf("How you fared", StringComparison.Ordinal), 0, words.IndexOf("Spring is over", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_rivals_played_alone_nobody_fared()
    {
        var view = Over(Views.NewGame(3, chair: -1));
        Assert.Empty(FaredPage.Of(view).Blocks);
        Assert.DoesNotContain("How you fared", Views.Flat(EndingPage.Of(view)), StringComparison.Ordinal);
    }
}
