using System.Text.RegularExpressions;
using Sim.Commands.Plain;
using Sim.Engine;
using Sim.Engine.Tests.Reports;
using Sim.Model.Decisions;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Screens.Tests.Twins;
using Sim.Screens.Tests.Worlds;

namespace Sim.Screens.Tests.Screens;

/// <summary>The same game played with keys on the screen and with lines in the plain twin to its end, compared as text.</summary>
public partial class TwinTests
{
    [Fact]
    public void The_screen_and_the_plain_twin_play_the_same_game_and_say_the_same() => Compare(SmallWorld.Scenario, "malenkov", 7,
    [
        ["Speak in public"], ["Tax relief"], ["Court", "Beria"], ["Sound out", "Molotov", "Beria"], ["Send grain", "GDR"], ["Whisper", "Khrushchev"],
    ]);

    [Fact]
    public void So_they_do_with_the_spring_of_1953() => Compare(ShippedScenario.Named("first-hundred-days"), "khrushchev", 1953,
    [
        ["Cultivate the marshals"], ["Win a colleague", "Bulganin"], ["Have an article printed for relief"], ["Trade votes", "Mikoyan"],
        ["Send deliveries", "Hungary"], ["Discredit", "Molotov"], ["Sound a colleague out", "Bulganin", "Beria"], ["Tour a province"],
    ]);

    [Fact]
    public void So_they_do_with_a_lesson_that_stops_and_asks_for_reasons() => Compare(
        SmallWorld.With(s => s with { Lesson = new Lesson { Minutes = 45, Stops = [new Stop(1, "Who gained by this week?")], Reasons = [0] } }), "malenkov", 7, [["Tax relief"]]);

    private static void Compare(Scenario scenario, string chair, ulong seed, IReadOnlyList<string[]> acts)
    {
        var play = new KeyedPlay(scenario, chair, seed) { Acts = acts };
        var screen = play.Play();
        var recording = play.Shelves.Saved[^1];

        var output = new StringWriter();
        var saves = new List<Recording>();
        var lines = "glossary\nsources\nmodel\nteacher\n" + string.Concat(recording.Decisions.Select(d => Answer(scenario, d.Decision)));
        new PlainGame(Game.Begin(scenario, seed, scenario.PersonNamed(chair)!.Index), new StringReader(lines), output, saves.Add, columns: int.MaxValue / 2).Play();

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

    /// <summary>A decision as lines, after a look at the desk and at everything that is on offer, as was had on the screen.</summary>
    private static string Answer(Scenario scenario, Decision decision) => decision switch
    {
        Vote vote => $"status\n{Looks(OptionsOf(scenario, vote.Item))}{vote.Option}{(vote.Speak ? " speak" : "")}\n",
        Do act => $"status\n{Looks(scenario.Acts.Select(a => a.Id))}{string.Join(Looks(Aims(scenario)), new[] { act.Act, act.Target, act.Rival }.OfType<string>().Select(w => w + "\n"))}",
        _ => $"status\n{Looks(scenario.Acts.Select(a => a.Id))}rest\n",
    };

    private static IEnumerable<string> OptionsOf(Scenario scenario, string item) =>
        [.. scenario.EventNamed(item)?.Question?.Options.Select(o => o.Id) ?? [VoteWords.For, VoteWords.Against], VoteWords.Wait];

    private static IEnumerable<string> Aims(Scenario scenario) => [.. scenario.People.Select(p => p.Id), .. scenario.Countries.Select(c => c.Id)];

    private static string Looks(IEnumerable<string> words) => string.Concat(words.Select(w => $"look {w}\n"));

    // Names of screens, of their parts and of what a key does: no facts of the game.
    [GeneratedRegex("^(how it is played|words of the time|sources|how the model works|for teachers|what was done then|handbook|known effects|since then|beside the record|what will you do"
        + "|act on your own initiative .*|who leans where .*|0 nobody so far|in session .*|.* (whom|which country|against whom)|colleagues .*)$")]
    private static partial Regex OfTheScreen();
}
