using Sim.Commands.Plain;
using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Scenarios;
using Sim.Reports.Forecasts;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Screens.Screens;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Tests.Terminals;
using Sim.Screens.Tests.Worlds;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Secrets;

/// <summary>
/// Two games that differ in nothing but what the player cannot know are read page by page: whatever he can reach must say the same in both.
/// </summary>
public sealed class SecretTests
{
    private static readonly Scenario Spring = ShippedScenario.Named("first-hundred-days");
    private static readonly int[] Looked = [4, 13];

    public static TheoryData<string, ulong> Games => new() { { "malenkov", 3 }, { "beria", 8 }, { "khrushchev", 21 } };

    [Theory]
    [MemberData(nameof(Games))]
    public void What_is_only_reported_shows_on_no_page_as_it_is(string chair, ulong seed) =>
        Compare(chair, seed, (view, v) => Knowledge.Of(view, v) == Known.Reported, OtherTruth.Anywhere, (honest, other) => other);

    [Theory]
    [InlineData("khrushchev", 21)]
    public void What_nobody_tells_shows_on_no_page(string chair, ulong seed) =>
        Compare(chair, seed, (view, v) => Knowledge.Of(view, v) == Known.Nothing && !IsAlarm(v), OtherTruth.Anywhere, AsTheWorldOffers);

    [Theory]
    [InlineData("malenkov", 3)]
    public void What_is_only_felt_shows_as_the_word_and_no_closer(string chair, ulong seed) =>
        Compare(chair, seed, (view, v) => Knowledge.Of(view, v) == Known.Vague || (IsAlarm(v) && v.OwnerIndex != view.Chair), WithinTheWord, AsTheWorldOffers, asked => asked != "report");

    [Fact]
    public void What_is_only_reported_shows_on_no_screen_as_it_is()
    {
        var screens = 0;
        foreach (var game in Played("khrushchev", 1953).Where(g => g.Situation.Turn is 11).Take(1))
        {
            var (honest, other) = (Screens(Game.Replay(Spring, game.Record())), Screens(OtherTruth.Of(game, v => GameViews.Of(game).ReportOn(v) >= 0, OtherTruth.Anywhere)));
            Assert.Equal(honest, other);
            screens += honest.Count;
        }

        Assert.True(screens > 60, $"{screens} screens");
    }

    private static void Compare(string chair, ulong seed, Func<GameView, Variable, bool> which, Func<Variable, int, int> bend, Func<GameView, GameView, GameView> offered, Func<string, bool>? read = null)
    {
        var pages = 0;
        var looked = new HashSet<(int, Type)>();
        foreach (var game in Played(chair, seed).Where(g => Looked.Contains(g.Situation.Turn) && looked.Add((g.Situation.Turn, g.Moment.GetType()))))
        {
            var view = GameViews.Of(game);
            var other = GameViews.Of(OtherTruth.Of(game, v => which(view, v), bend));
            // The forecast plays ahead from this picture and from nothing else.
            var (known, imagined) = (Pictures.Of(view), Pictures.Of(other));
            Assert.Equal<int>(known.Numbers.ToArray(), imagined.Numbers.ToArray());
            Assert.Equal<Belief>(known.Beliefs.ToArray(), imagined.Beliefs.ToArray());
            Assert.Equal<int>(known.Unknown.ToArray(), imagined.Unknown.ToArray());
            var (honest, bent) = (EveryPage.Of(view), EveryPage.Of(offered(view, other)));
            var differences = honest.Zip(bent).Where(p => p.First != p.Second && read?.Invoke(p.First.Asked) != false)
                .Select(p => $"Turn {game.Situation.Turn + 1}, {p.First.Asked}: {First(p.First.Text, p.Second.Text)}").ToList();
            Assert.True(differences.Count == 0 && honest.Count == bent.Count, $"{differences.Count} of {honest.Count} pages:\n{string.Join('\n', differences.Take(12))}");
            pages += honest.Count;
        }

        Assert.True(pages > 500, $"{pages} pages");
    }

    // Who leans where, and what the world lets one do, is what it really does with what it knows.
    private static GameView AsTheWorldOffers(GameView honest, GameView other) => other with { Moment = honest.Moment, Choices = honest.Choices, LeansOn = honest.LeansOn };

    // Hidden as a number, and seen in a man's face as a word.
    private static bool IsAlarm(Variable variable) => variable.Id.EndsWith(".alarm", StringComparison.Ordinal);

    // That somebody has grown warmer or cooler in a turn is felt beside the word, so that the report of the turn is not compared.
    private static int WithinTheWord(Variable variable, int value) => Enumerable.Range(variable.Min, variable.Max - variable.Min + 1)
        .Where(v => variable.Owner == Owner.Trust ? Level.Warmth(v) == Level.Warmth(value) : Level.Wariness(v) == Level.Wariness(value))
        .MaxBy(v => Math.Abs(v - value));

    // A game decided by lot, at each of its moments.
    private static IEnumerable<Game> Played(string chair, ulong seed)
    {
        var lots = new Random((int)seed);
        var game = Game.Begin(Spring, seed, Spring.PersonNamed(chair)!.Index);
        while (!game.IsOver)
        {
            yield return game;
            var open = game.Choices().Where(c => c.IsOpen && c.Decision is not Do { Act: "strike" }).Select(c => c.Decision).ToList();
            Assert.Null(game.Decide(open[lots.Next(open.Count)]));
        }
    }

    private static string First(string one, string two)
    {
        var (left, right) = (one.Split('\n'), two.Split('\n'));
        var at = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(i => left[i] != right[i]);
        return $"'{left[at].Trim()}' and '{right[at].Trim()}'";
    }

    // Every screen that a key leads to from the desk, each entry of each list looked at.
    private static List<string> Screens(Game game)
    {
        using var window = new Window(120, 40);
        var lobby = new Lobby(window.Stage, new Shelves { Scenario = Spring }.Shelf);
        lobby.Enter(new ScreenOptions { Terminal = new TerminalHands(TextWriter.Null, TextWriter.Null, false), Resume = game });
        window.Open();
        var seen = new List<string>();
        foreach (var key in new Key[] { '1', 'p', 'b', 'm', 'w', 'l', 't', 'd', Key.F1 })
        {
            window.Press(key);
            for (var entry = 0; entry < 40; entry++)
            {
                seen.Add(window.Text);
                window.Press(Key.CursorDown);
                if (window.Text == seen[^1])
                {
                    break;
                }
            }

            while (window.Stage.Top is not DeskScreen)
            {
                window.Press(Key.Esc);
            }
        }

        return seen;
    }
}
