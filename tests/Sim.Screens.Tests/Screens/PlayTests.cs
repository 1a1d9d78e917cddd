using Sim.Engine;
using Sim.Engine.Tests.Reports;
using Sim.Model.Decisions;
using Sim.Screens.Screens;
using Sim.Screens.Tests.Terminals;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>Games played with keys.</summary>
public class PlayTests
{
    [Fact]
    public void A_game_is_played_with_keys_from_the_menu_to_the_archives()
    {
        using var window = new Window();
        var shelves = new Shelves();
        var lobby = new Sim.Screens.Sittings.Lobby(window.Stage, shelves.Shelf);
        lobby.Enter(new ScreenOptions { Terminal = new TerminalHands(TextWriter.Null, TextWriter.Null, false) });
        var steps = new List<Action<Window>>
        {
            w => Then(w, "New game", (Key)'1'),
            w => Then(w, "Which scenario?", Key.Enter),
            w => Then(w, "Whose chair will you take?", Key.Enter),
            w => Then(w, "Which luck?", (Key)'7'),
            w => Then(w, "as you typed it", Key.Enter),
            w => Then(w, "Week 1 of 6", (Key)'1'),
            w => Then(w, "What will you do?", (Key)'4'),
            w => Then(w, "About: Speak in public", Key.Enter),
            w => Then(w, "spoke of bread", Key.Enter),
            w => Then(w, "1 slot left", (Key)'2'),
            w => Then(w, "In session: The amnesty", (Key)'2'),
            w => Then(w, "All stays as it is.", Key.Enter),
            w => Then(w, "Who stood where", Key.Enter),
            w => Then(w, "Week 1 of 6 is over", Key.Enter),
        };
        // From here on nothing is spent, until the end.
        for (var i = 0; i < 40; i++)
        {
            steps.Add(w => w.Inject(w.Stage.Top switch
            {
                DeskScreen when w.Text.Contains("Let the week end", StringComparison.Ordinal) || w.Text.Contains("Go into", StringComparison.Ordinal) => (Key)'2',
                DeskScreen => (Key)'1',
                EndingScreen => Key.CursorDown,
                _ => Key.Enter,
            }));
        }

        steps.Add(w => Assert.IsType<EndingScreen>(w.Stage.Top));
        steps.Add(w => Assert.Contains("The end", w.Title, StringComparison.Ordinal));
        window.Run([.. steps]);

        var played = Assert.IsType<Do>(shelves.Saved[^1].Decisions[0].Decision);
        Assert.Equal("speech", played.Act);
        Assert.Equal("nobody", shelves.Saved[^1].Decisions.Select(d => d.Decision).OfType<Vote>().First().Option);
        Assert.Equal(7UL, shelves.Saved[^1].Seed);
        Assert.True(Game.Replay(SmallWorld.Scenario, shelves.Saved[^1]).IsOver);
    }

    [Fact]
    public void The_end_turns_slide_by_slide_to_the_archives()
    {
        using var window = new Window(120, 40);
        EndOf(window);
        Assert.Contains("How you fared", window.Text, StringComparison.Ordinal);
        Assert.Contains("The time of this scenario is over.", window.Text, StringComparison.Ordinal);
        Assert.Contains("Led the country", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        Assert.Contains("Malenkov still presides.", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        Assert.Contains("nobody can know what would have followed", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        Assert.Contains("In your game", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        Assert.Contains("The archives open", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        Assert.IsType<TitleScreen>(window.Stage.Top);
    }

    [Fact]
    public void A_session_that_opens_a_day_has_the_desk_before_it_where_the_scene_is_told()
    {
        using var window = new Window();
        new Shelves { Scenario = FloodWorld.Scenario }.Desk(window, chair: "anna");
        Assert.IsType<DeskScreen>(window.Stage.Top);
        Assert.Contains("The sky over the hills is black.", window.Text, StringComparison.Ordinal);
        window.Press('1');
        Assert.IsType<SessionScreen>(window.Stage.Top);
    }

    [Fact]
    public void What_was_decided_this_turn_can_be_taken_back()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('1', '4', Key.Enter, Key.Enter);
        Assert.Contains("slots left: 1", window.Title, StringComparison.Ordinal);
        window.Press('u');
        Assert.Contains("slots left: 2", window.Title, StringComparison.Ordinal);
        Assert.Empty(shelves.Saved[^1].Decisions);
    }

    [Fact]
    public void A_grave_act_is_asked_twice_and_no_leaves_it_undone()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('1', '2', Key.Enter, Key.Enter, Key.Enter);
        Assert.IsType<ConfirmScreen>(window.Stage.Top);
        Assert.Contains("This cannot be taken back.", window.Text, StringComparison.Ordinal);
        Assert.Contains("Sound out: Beria, against Khrushchev (takes one slot)", window.Text, StringComparison.Ordinal);
        window.Press('1');
        Assert.IsType<ActsScreen>(window.Stage.Top);
        Assert.Empty(shelves.Saved);
        window.Press(Key.Enter, '2');
        Assert.StartsWith("act sound_out", shelves.Saved[^1].Decisions[0].Decision.Line, StringComparison.Ordinal);
        window.Press(Key.Enter, 'p');
        Assert.Contains("In confidence", window.Text, StringComparison.Ordinal);
        Assert.Contains("against Khrushchev", window.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void To_speak_is_a_part_of_the_vote()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('2', 's');
        Assert.Contains("You will speak for it", window.Text, StringComparison.Ordinal);
        Assert.Contains("your speech takes 1 of 2 slots left", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        Assert.True(shelves.Saved[^1].Decisions.Select(d => d.Decision).OfType<Vote>().Single().Speak);
    }

    [Fact]
    public void To_speak_is_offered_only_where_it_can_be_done()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('2', 's', '3');
        Assert.DoesNotContain("speak", window.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("your speech takes", window.Text, StringComparison.Ordinal);
        window.Press(Key.Esc, 'u', '1', '4', Key.Enter, Key.Enter, '1', '4', Key.Enter, Key.Enter, Key.Enter, '2');
        Assert.Contains("In session", window.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("F10 S", window.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_game_goes_on_where_it_was_left()
    {
        using var window = new Window();
        var shelves = new Shelves();
        shelves.Desk(window);
        window.Press('2', Key.Enter, Key.Enter, Key.Enter);
        Assert.Contains("Week 2 of 6", window.Title, StringComparison.Ordinal);
        window.Press(Key.Esc, '2');
        Assert.IsType<TitleScreen>(window.Stage.Top);
        window.Press('2', Key.Enter);
        Assert.Contains("Week 2 of 6", window.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_cannot_be_played_says_why()
    {
        using var window = new Window();
        new Shelves().Menu(window);
        window.Press('1', '2', Key.Enter);
        Assert.Contains("there is no number called faer", window.Text, StringComparison.Ordinal);
        window.Press(Key.Enter);
        Assert.IsType<ScenarioScreen>(window.Stage.Top);
    }

    private static void EndOf(Window window)
    {
        var game = Game.Begin(SmallWorld.Scenario, 7, SmallWorld.Malenkov);
        while (!game.IsOver)
        {
            var open = game.Choices().Where(c => c.IsOpen).Select(c => c.Decision).ToList();
            Assert.Null(game.Decide(open.OfType<Rest>().FirstOrDefault() ?? open[0]));
        }

        new Sim.Screens.Sittings.Lobby(window.Stage, new Shelves().Shelf).Play(game);
        window.Open();
    }

    private static void Then(Window window, string expected, Key key)
    {
        Assert.Contains(expected, window.Text, StringComparison.Ordinal);
        window.Inject(key);
    }
}
