using System.Text.RegularExpressions;
using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.Games;

namespace Sim.Scenarios.Tests.Lessons;

/// <summary>The lesson that teaches the game says at each decision what to choose if in doubt. Whoever does so comes to the end.</summary>
public sealed partial class FirstStepsTests
{
    private static readonly Scenario Lesson = Shipped.Lesson("first-steps");

    [Theory]
    [InlineData(5)]
    [InlineData(1953)]
    [InlineData(77)]
    public void It_is_played_to_its_end_by_its_own_advice(ulong seed)
    {
        var game = Game.Begin(Lesson, seed, Lesson.Chairs.Single());
        var chosen = new List<string>();
        while (!game.IsOver)
        {
            var advised = AdviceFor(game);
            Assert.NotEqual("", advised);
            var choice = Assert.Single(game.Choices(), c => c.IsOpen && Named(game, c.Decision).StartsWith(advised, StringComparison.Ordinal));
            Assert.Null(game.Decide(choice.Decision));
            chosen.Add(advised);
        }

        Assert.Equal(["Appoint your people in the regions", "The draft", "Go into the session", "Nagy heads the government"], chosen);
        Assert.True(game.Situation.Turn >= Lesson.Calendar.Turns - 1);
        Assert.NotEmpty(game.Endings());
    }

    [Fact]
    public void What_it_advises_in_a_vote_is_what_was_done()
    {
        foreach (var question in Lesson.Events.Where(e => !e.OnlyRaised).Select(e => e.Question).OfType<Question>())
        {
            var advised = Advice().Match(question.Text).Groups[1].Value;
            Assert.True(Assert.Single(question.Options, o => o.Label.StartsWith(advised, StringComparison.Ordinal)).Historical);
        }
    }

    /// <summary>What the scene at hand advises: the question itself in a session, before it whatever explains the game.</summary>
    private static string AdviceFor(Game game) => game.Moment switch
    {
        SessionMoment { Item: QuestionItem item } => Advice().Match(Lesson.Events[item.Event].Question!.Text).Groups[1].Value,
        InitiativeMoment => Lesson.Events
            .Where(e => e.Question is null && game.Situation.HappenedIn(e.Index) == game.Situation.Turn)
            .Select(e => Advice().Match(e.Text).Groups[1].Value).Single(words => words.Length > 0),
        _ => "",
    };

    private static string Named(Game game, Decision decision) => decision switch
    {
        Do act => Lesson.ActNamed(act.Act)!.Title,
        Rest => "Go into the session",
        Vote { Speak: false } vote when game.Moment is SessionMoment { Item: QuestionItem item } => Lesson.Events[item.Event].Question!.Options.Single(o => o.Id == vote.Option).Label,
        _ => "",
    };

    [GeneratedRegex("If in doubt, choose \"([^\"]+)\"")]
    private static partial Regex Advice();
}
