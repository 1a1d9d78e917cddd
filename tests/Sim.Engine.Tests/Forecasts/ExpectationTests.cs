using Sim.Archive;
using Sim.Commands.Plain;
using Sim.Engine.Tests.Reports;
using Sim.Model.Decisions;
using Sim.Reports.Forecasts;

namespace Sim.Engine.Tests.Forecasts;

/// <summary>What the player says about how it will end is kept, moves nothing, and is marked.</summary>
public sealed class ExpectationTests
{
    private static readonly Expect Likely = new("fallen.beria", 70);

    [Fact]
    public void To_say_it_moves_nothing()
    {
        var (silent, said) = (Views.NewGame(), Views.NewGame());
        Assert.Null(said.Decide(Likely));
        Assert.Equal(silent.Situation.Numbers, said.Situation.Numbers);
        Play(silent);
        Play(said);
        Assert.Equal(silent.Hashes, said.Hashes);
    }

    [Fact]
    public void It_goes_through_save_and_load_and_can_be_taken_back()
    {
        var game = Views.NewGame();
        Assert.Null(game.Decide(Likely));
        var read = Assert.IsType<RecordingFound>(RecordingFile.Read(RecordingFile.Write(game.Record()))).Recording;
        Assert.Equal("expect fallen.beria 70", Assert.Single(read.Decisions).Decision.Line);
        Assert.Contains("Beria has fallen: 70 % likely", Views.Flat(ScorePage.Of(Views.Of(Game.Replay(SmallWorld.Scenario, read)))), StringComparison.Ordinal);
        game.TakeBack();
        Assert.Empty(game.Record().Decisions);
    }

    [Theory]
    [InlineData("fallen.nobody", 50)]
    [InlineData("fallen.beria", 101)]
    [InlineData("fallen.beria", -1)]
    [InlineData("office.beria", 50)]
    public void What_cannot_be_said_is_refused(string outcome, int percent)
    {
        var game = Views.NewGame();
        Assert.NotNull(game.Decide(new Expect(outcome, percent)));
        Assert.Empty(game.Record().Decisions);
    }

    [Fact]
    public void What_has_come_already_cannot_be_foreseen()
    {
        var game = Views.NewGame();
        var beria = SmallWorld.Scenario.PersonNamed("beria")!.Index;
        game.Situation.Numbers[SmallWorld.Scenario.Layout.Standings + beria] = (int)Sim.Model.Scenarios.Standing.Arrested;
        Assert.Contains("has come already", game.Decide(Likely)!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_end_it_is_laid_beside_what_came()
    {
        var game = Views.NewGame();
        Assert.Null(game.Decide(Likely));
        Assert.Null(game.Decide(new Expect("office.khrushchev", 100)));
        Play(game);
        var view = Views.Of(game);
        var (fell, office) = (!game.Situation.IsActive(SmallWorld.Scenario.PersonNamed("beria")!.Index), SmallWorld.Scenario.Offices.Any(o => game.Situation.HolderOf(o.Index) == SmallWorld.Khrushchev));
        var page = Views.Flat(ScorePage.Of(view));
        Assert.Contains($"70 % likely, and {(fell ? "it came so" : "it did not come so")}", page, StringComparison.Ordinal);
        var square = Math.Round(((fell ? 900 : 4900) + (office ? 0 : 10_000)) / 200.0, MidpointRounding.AwayFromZero);
        Assert.Contains($"a square of {square} points", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_says_nothing_is_not_marked()
    {
        var game = Views.NewGame();
        Play(game);
        Assert.Empty(ScorePage.Of(Views.Of(game)).Blocks);
    }

    [Fact]
    public void The_plain_game_hears_it()
    {
        var output = new StringWriter();
        Assert.Equal(0, new PlainGame(Views.NewGame(), new StringReader("likely fallen.beria 70%\nlikely\nlikely fallen.nobody 3\nforecast\nquit\n"), output).Play());
        var said = string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Beria has fallen: 70 % likely", said, StringComparison.Ordinal);
        Assert.Contains("likely office.khrushchev PERCENT: You are in office", said, StringComparison.Ordinal);
        Assert.Contains("'fallen.nobody' is nothing of which one could say how likely it is", said, StringComparison.Ordinal);
        Assert.Contains("How safe you are", said, StringComparison.Ordinal);
    }

    private static void Play(Game game)
    {
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }
    }
}
