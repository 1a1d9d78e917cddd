using Sim.Commands.Plain;
using Sim.Engine.Tests.Commands;
using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Persons;
using Sim.Reports.Wording.Happenings;
using Sim.Screens.Sittings;

namespace Sim.Engine.Tests.Turns;

/// <summary>People come on the scene and leave it on their days, and nobody reckons with them before or after.</summary>
public sealed class ArrivalTests
{
    private const int Anna = 0;
    private const int Boris = 1;
    private const int Clara = 2;

    private static readonly string Village = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Commands", "Worlds", "village", "scenario.yaml"));

    [Fact]
    public void Whoever_enters_later_has_no_seat_and_no_post_before()
    {
        var game = Begin("enters: 1953-03-16", clara: true);
        Assert.Equal((Standing.Absent, Seat.None, -1), (game.Situation.StandingOf(Clara), game.Situation.SeatOf(Clara), game.Situation.HolderOf(0)));
        Assert.DoesNotContain("Clara", Text(PeoplePage.Of(GameViews.Of(game))), StringComparison.Ordinal);
    }

    [Fact]
    public void On_his_day_he_takes_his_seat_and_the_post_that_waited_for_him()
    {
        var game = Played("enters: 1953-03-16", until: 2, clara: true);
        Assert.Equal((Standing.Active, Seat.Full, Clara), (game.Situation.StandingOf(Clara), game.Situation.SeatOf(Clara), game.Situation.HolderOf(0)));
        Assert.True(game.Situation.Votes(Clara));
        Assert.Contains(new PersonEntered(2, Clara), game.Chronicle.Happenings);
        Assert.Contains("Clara came on the scene as a full member", Told(game));
        Assert.Contains("Clara", Text(PeoplePage.Of(GameViews.Of(game))), StringComparison.Ordinal);
    }

    [Fact]
    public void His_post_gives_nothing_twice()
    {
        var game = Played("enters: 1953-03-16", until: 2, clara: true);
        Assert.Equal(game.Scenario.VariableNamed("clara.ideology")!.Start, game.Situation.Of(Clara, Base.Ideology));
    }

    [Fact]
    public void On_his_day_he_leaves_seat_and_post()
    {
        var game = Played("leaves: 1953-03-10", until: 1, clara: true);
        Assert.Equal((Standing.Absent, Seat.None, -1), (game.Situation.StandingOf(Clara), game.Situation.SeatOf(Clara), game.Situation.HolderOf(0)));
        Assert.Contains("Clara left the scene", Told(game));
    }

    [Fact]
    public void A_player_whose_person_leaves_is_at_the_end()
    {
        var game = Played("leaves: 1953-03-10", until: 3, clara: false);
        Assert.True(game.IsOver);
        Assert.Equal("You no longer hold any office.", game.Chronicle.Happenings.OfType<GameClosed>().Single().Because);
    }

    [Fact]
    public void A_game_with_people_who_come_and_go_is_played_again_alike()
    {
        var game = Played("enters: 1953-03-09\n    leaves: 1953-03-16", until: 4, clara: true);
        Assert.Equal(game.Hashes, Game.Replay(game.Scenario, game.Record()).Hashes);
    }

    private static Game Played(string dates, int until, bool clara)
    {
        var game = Begin(dates, clara);
        while (!game.IsOver && game.Situation.Turn < until)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }

        return game;
    }

    private static Game Begin(string dates, bool clara)
    {
        var text = Village.Replace(clara ? "short: Clara" : "short: Anna", (clara ? "short: Clara" : "short: Anna") + "\n    " + dates, StringComparison.Ordinal)
            + "\noffices:\n  - id: school\n    title: Head of the school\n    holder: clara\n    gives: [ideology 7]\n";
        var compilation = ScenarioCompiler.Compile(SourceSet.Of(("scenario.yaml", text)));
        Assert.Empty(compilation.Diagnostics);
        return Game.Begin(compilation.Scenario!, 3, Anna);
    }

    private static IEnumerable<string> Told(Game game) => game.Chronicle.Happenings.Select(h => Telling.Of(GameViews.Of(game), h)?.Headline).OfType<string>();

    private static string Text(Sim.Reports.Pages.Page page)
    {
        using var text = new StringWriter();
        new PlainPaper(text).Write(page);
        return text.ToString();
    }
}
