using Sim.Engine;
using Sim.Language;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Scenarios.Tests.House;

namespace Sim.Scenarios.Tests.Games;

/// <summary>The lesson in one file that stands in the handbook: it extends a shipped scenario, checks without a word, and plays to its end.</summary>
public sealed class SampleLessonTests
{
    private static readonly string File = Repository.At("tests", "Sim.Language.Tests", "Accepted", "extends", "ten-per-cent.yaml");

    [Fact]
    public void It_is_short_and_checks_without_a_word()
    {
        Assert.InRange(System.IO.File.ReadAllLines(File).Length, 40, 80);
        Assert.Equal("", DiagnosticPrinter.Print(Compiled().Diagnostics));
    }

    [Fact]
    public void It_plays_from_its_own_first_day_to_its_own_last()
    {
        var lesson = Compiled().Scenario!;
        Assert.Equal((new DateOnly(1953, 5, 28), 4), (lesson.Calendar.Start, lesson.Calendar.Turns));
        foreach (var chair in lesson.Chairs)
        {
            var game = Game.Begin(lesson, 5, chair);
            while (!game.IsOver)
            {
                Assert.Null(game.Decide(game.Suggest()));
            }

            Assert.InRange(game.Hashes.Count, 1, 4);
            Assert.Equal(game.Hashes, Game.Replay(lesson, game.Record()).Hashes);
        }
    }

    [Fact]
    public void In_most_games_the_letter_comes()
    {
        var lesson = Compiled().Scenario!;
        var letter = lesson.EventNamed("letter_from_stalinallee")!.Index;
        Assert.InRange(Enumerable.Range(1, 20).Count(seed => Game.Begin(lesson, (ulong)seed, -1).Situation.HappenedIn(letter) >= 0), 10, 20);
    }

    private static Compilation Compiled() => ScenarioCompiler.Compile(
        SourceSet.Of((Path.GetFileName(File), System.IO.File.ReadAllText(File))).Upon(new ParentFound(Shipped.SourcesOf("first-hundred-days").In("../first-hundred-days"))));
}
