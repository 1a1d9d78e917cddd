using System.Text.RegularExpressions;
using Sim.Commands.Plain;
using Sim.Engine;
using Sim.Engine.Tests.Reports;
using Sim.Model.Decisions;
using Sim.Model.Recordings;
using Sim.Screens.Screens;
using Sim.Screens.Tests.Terminals;
using Sim.Screens.Tests.Twins;
using Sim.Screens.Views;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>The same game played with keys on the screen and with lines in the plain twin, compared as text.</summary>
public partial class TwinTests
{
    /// <summary>What the player does on his own initiative, one after the other: the act, then whom it concerns.</summary>
    private static readonly string[][] Acts =
    [
        ["Speak in public"], ["Tax relief"], ["Court", "Beria"], ["Sound out", "Molotov", "Beria"], ["Send grain", "GDR"], ["Whisper", "Khrushchev"],
    ];

    [Fact]
    public void The_screen_and_the_plain_twin_play_the_same_game_and_say_the_same()
    {
        const ulong seed = 7;
        var shelves = new Shelves();
        var screen = Played(shelves, seed);
        var recording = shelves.Saved[^1];

        var output = new StringWriter();
        var saves = new List<Recording>();
        var lines = string.Concat(recording.Decisions.Select(d => Answer(d.Decision)));
        new PlainGame(Game.Begin(SmallWorld.Scenario, seed, SmallWorld.Malenkov), new StringReader(lines), output, saves.Add).Play();

        Assert.Equal(Lines(recording), Lines(saves[^1]));
        Assert.Equal<ulong>([.. recording.Hashes], [.. saves[^1].Hashes]);
        var plain = PlainReading.Of(output.ToString());
        var differences = Missing([.. screen.Units.Where(u => !OfTheScreen().IsMatch(u))], plain).Select(u => $"Only on the screen: {u}")
            .Concat(Missing(plain, screen.Units).Select(u => $"Only in the plain twin: {u}")).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Missing(IEnumerable<string> said, IEnumerable<string> elsewhere)
    {
        var all = $" {string.Join(" | ", elsewhere)} ";
        return said.Where(u => !all.Contains($" {u} ", StringComparison.Ordinal));
    }

    private static string Lines(Recording recording) => string.Join('\n', recording.Decisions.Select(d => d.Decision.Line));

    private static ScreenReading Played(Shelves shelves, ulong seed)
    {
        using var window = new Window(150, 50);
        var reading = new ScreenReading();
        shelves.Desk(window, seed);
        // How the scenario is told before the game stands in the handbook.
        window.Press('g', '2');
        reading.Read(window);
        window.Press(Key.Esc);
        var acts = new Queue<string[]>(Acts);
        for (var step = 0; step < 200; step++)
        {
            reading.Read(window);
            switch (window.Stage.Top)
            {
                case DeskScreen when window.Text.Contains("Into the session", StringComparison.Ordinal):
                    window.Press('1');
                    break;
                case DeskScreen:
                    Initiative(window, reading, acts);
                    break;
                case SessionScreen:
                    Vote(window, reading, step);
                    break;
                case EndingScreen:
                    Leaf(window, reading);
                    return reading;
                default:
                    window.Press(Key.Enter);
                    break;
            }
        }

        throw new InvalidOperationException($"The game did not end:\n{window.Text}");
    }

    /// <summary>Looks at the card of every entry of the list on top.</summary>
    private static void Leaf(Window window, ScreenReading reading)
    {
        var list = List(window);
        for (var i = 0; i < list.Count; i++)
        {
            window.Press(Key.CursorDown);
            reading.Read(window);
        }
    }

    private static void Initiative(Window window, ScreenReading reading, Queue<string[]> acts)
    {
        window.Press('1');
        if (window.Stage.Top is not ActsScreen)
        {
            window.Press(Key.Esc, '2');
            return;
        }

        if (acts.TryDequeue(out var act) && act.All(a => Chosen(window, reading, a)))
        {
            if (window.Stage.Top is ConfirmScreen)
            {
                window.Press('2');
            }

            return;
        }

        if (window.Stage.Top is ActsScreen)
        {
            Leaf(window, reading);
        }

        while (window.Stage.Top is not DeskScreen)
        {
            window.Press(Key.Esc);
        }

        window.Press('2');
    }

    private static bool Chosen(Window window, ScreenReading reading, string label)
    {
        Leaf(window, reading);
        if (Regex.Match(window.Text, $@"(\d)  {label}") is not { Success: true } entry)
        {
            return false;
        }

        window.Press((Key)entry.Groups[1].Value[0], Key.Enter);
        return true;
    }

    private static void Vote(Window window, ScreenReading reading, int step)
    {
        Leaf(window, reading);
        if (step % 2 == 0)
        {
            window.Press('s');
        }

        window.Press('1', Key.Enter);
    }

    private static ChoiceView List(Window window)
    {
        return Lists(window.Stage.Top!.Body).First();

        static IEnumerable<ChoiceView> Lists(Terminal.Gui.ViewBase.View view) => view is ChoiceView list ? [list] : view.SubViews.SelectMany(Lists);
    }

    /// <summary>A decision as lines, after a look at the desk and at everything that is on offer, as was had on the screen.</summary>
    private static string Answer(Decision decision) => decision switch
    {
        Vote vote => $"{Looks([.. SmallWorld.Scenario.Events.SelectMany(e => e.Question?.Options ?? []).Select(o => o.Id), "for", "against"])}{vote.Option}{(vote.Speak ? " speak" : "")}\n",
        Do act => $"status\n{Looks(Ids)}{string.Join(Looks([.. People, "gdr"]), new[] { act.Act, act.Target, act.Rival }.OfType<string>().Select(w => w + "\n"))}",
        _ => $"status\n{Looks(Ids)}rest\n",
    };

    private static IEnumerable<string> Ids => SmallWorld.Scenario.Acts.Select(a => a.Id);

    private static IEnumerable<string> People => SmallWorld.Scenario.People.Select(p => p.Id);

    private static string Looks(IEnumerable<string> words) => string.Concat(words.Select(w => $"look {w}\n"));

    // Names of screens, of their parts and of what a key does: no facts of the game.
    [GeneratedRegex("^(how it is played|words of the time|sources|what was done then|handbook|known effects|since then|why it is over|beside the record|what will you do"
        + "|act on your own initiative .*|who leans where .*|0 nobody so far|in session .*|.* (whom|which country|against whom)|colleagues .*)$")]
    private static partial Regex OfTheScreen();
}
