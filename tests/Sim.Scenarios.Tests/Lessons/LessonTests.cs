using Sim.Engine;
using Sim.Explorer;
using Sim.Explorer.Players;
using Sim.Language.Lengths;
using Sim.Language.Rehearsing;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.Games;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Lessons;

/// <summary>What a teacher is promised of each lesson: it fits its time on any road, it tells nothing that belongs elsewhere, and along the record it comes to what is on record.</summary>
public sealed class LessonTests(ITestOutputHelper output)
{
    private const int Games = 100;

    /// <summary>Scenes and endings of which a game has one at most, by what their conditions say.</summary>
    private static readonly Dictionary<string, string[][]> Either = new(StringComparer.Ordinal)
    {
        ["warsaw-and-budapest-1956"] =
        [
            ["parliament_square", "a_day_late", "gero_falls", "crowds_go_home"],
            ["fourth_of_november", "no_fourth"],
            ["warsaw_stops", "warsaw_half", "war_in_poland"],
            ["budapest_crushed", "budapest_let_go", "budapest_waits", "budapest_settles"],
        ],
    };

    public static TheoryData<string> Names => [.. Shipped.Lessons];

    public static TheoryData<string> WithCheckpoints => [.. Shipped.Lessons.Where(name => Shipped.Lesson(name).Checkpoints.Any(c => c.Turn >= 0 && c.Turn < Shipped.Lesson(name).Calendar.Turns))];

    /// <summary>No road is longer than all its scenes and all its endings together, less what excludes each other, and even that fits.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void It_fits_its_plan_on_any_road(string name)
    {
        var scenario = Shipped.Lesson(name);
        var lesson = scenario.Lesson!;
        var read = RehearsalFindings.WordsOf(scenario);
        var coming = Coming(scenario).ToList();
        var parts = coming.Select(e => (e.Id, Words: read.Events[e.Index] + e.Also.Sum(passage => passage.Text.Split(' ').Length)))
            .Concat(scenario.Endings.Select(e => (e.Id, Words: read.Endings[e.Index]))).ToDictionary(part => part.Id, part => part.Words);
        var words = read.Before + parts.Values.Sum() - Exclusive(name).Sum(ids => ids.Sum(id => parts[id]) - ids.Max(id => parts[id]));
        var decisions = coming.Count(e => e.Question is not null) + (scenario.Slots * scenario.Calendar.Turns) + scenario.Crises.Sum(c => c.Slots * c.Days * Opens(scenario, c));
        var minutes = new ReadingTime(words, decisions).Seconds / 60;
        output.WriteLine($"{name}: at most {words} words, {decisions} decisions, {minutes} minutes");
        Assert.True(words <= lesson.Words, $"{words} words of {lesson.Words}");
        Assert.True(decisions <= lesson.Decisions, $"{decisions} decisions of {lesson.Decisions}");
        Assert.True(minutes <= lesson.Play, $"{minutes} minutes of {lesson.Play}");
        Assert.InRange(lesson.Decisions, 1, 8);
        Assert.InRange(lesson.Words, 1, 2500);
        Assert.True(lesson.Brief + lesson.Play + lesson.Debrief <= lesson.Minutes * lesson.Periods);
        Assert.True(lesson.Debrief * 3 >= lesson.Brief + lesson.Play + lesson.Debrief);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_teacher_finds_everything_that_is_needed(string name)
    {
        var scenario = Shipped.Lesson(name);
        Assert.NotEmpty(scenario.ContentNote);
        Assert.NotEmpty(scenario.Lesson!.Aims);
        Assert.NotEmpty(scenario.Lesson.Before);
        Assert.NotEmpty(scenario.Lesson.Teacher);
        Assert.NotEmpty(scenario.Lesson.After);
        Assert.NotEmpty(scenario.Lesson.Stops);
        Assert.NotEmpty(scenario.Discussion);
        Assert.Equal(Status.Reviewed, scenario.Package.Status);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_comes_that_the_lesson_does_not_speak_of(string name)
    {
        var scenario = Shipped.Lesson(name);
        var spoken = Coming(scenario).Select(e => e.Index).Concat(scenario.Beforehand.Events.Select(e => e.Event)).ToHashSet();
        foreach (var chair in scenario.Chairs)
        {
            for (var seed = 1UL; seed <= 20; seed++)
            {
                var game = Game.Begin(scenario, seed, chair);
                while (!game.IsOver)
                {
                    Assert.Null(game.Decide(game.Suggest()));
                }

                Assert.All(scenario.Events.Where(e => game.Situation.HappenedIn(e.Index) >= 0), e => Assert.Contains(e.Index, spoken));
                Assert.InRange(game.Endings().Length, 2, 8);
                var told = scenario.Events.Where(e => game.Situation.HappenedIn(e.Index) >= 0).Select(e => e.Id).Concat(game.Endings().Select(e => e.Id)).ToHashSet();
                Assert.All(Exclusive(name), ids => Assert.InRange(ids.Count(told.Contains), 0, 1));
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithCheckpoints))]
    public void Along_the_recorded_answers_it_comes_to_what_is_on_record(string name)
    {
        var scenario = Shipped.Lesson(name);
        var exploration = new Expedition { Course = new Course { Scenario = scenario, Seed = 1, Player = HistoryPlayer.Kind }, Games = Games, Threads = Environment.ProcessorCount }.Run();
        foreach (var checkpoint in scenario.Checkpoints.Where(c => c.Turn >= 0 && c.Turn < scenario.Calendar.Turns))
        {
            var share = exploration.Checkpoints.Single(c => c.Id == checkpoint.Id).Share;
            output.WriteLine($"{name}, {checkpoint.Id}: {share} of 100");
            Assert.True(share >= checkpoint.Share, $"{checkpoint.Id}: {share} of 100, declared {checkpoint.Share}");
        }
    }

    private static string[][] Exclusive(string name) => Either.GetValueOrDefault(name) ?? [];

    private static IEnumerable<Event> Coming(Scenario scenario) => scenario.Events.Where(e => !e.OnlyRaised);

    private static int Opens(Scenario scenario, Crisis crisis) => crisis.FromTurn <= crisis.UntilTurn && crisis.UntilTurn >= 0 && crisis.FromTurn < scenario.Calendar.Turns ? 1 : 0;
}
