using System.Text.RegularExpressions;
using Sim.Engine;
using Sim.Explorer.Players;

namespace Sim.Scenarios.Tests.Games;

/// <summary>Slides are shown one above the other, so that none may say the contrary of another; and no text may say how a vote went that it cannot know.</summary>
public sealed partial class EndingTests
{
    private const int Games = 400;

    /// <summary>What stands before the colon of a title is what a slide is about.</summary>
    [Fact]
    public void Of_the_slides_about_one_thing_only_one_is_shown()
    {
        Parallel.For(0, Games, number =>
        {
            var endings = Played(number).Endings();
            var twice = endings.GroupBy(e => e.Title.Split(':')[0], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => string.Join(" beside ", g.Select(e => e.Id)));
            Assert.True(!twice.Any(), $"Game {number}: {string.Join("; ", twice)}");
        });
    }

    [Fact]
    public void What_was_told_of_his_fall_is_what_was_voted_to_be_told()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < Games; number++)
        {
            var game = Played(number);
            var asked = game.Scenario.EventNamed("one_fewer")!;
            var chosen = game.Situation.ChosenOf(asked.Index);
            var slides = game.Endings().Where(e => e.Id.StartsWith("told_", StringComparison.Ordinal)).Select(e => e.Id).ToList();
            var wanted = chosen < 0 ? "told_nothing" : asked.Question!.Options[chosen].Id switch { "agent" => "told_enemy", "open_past" => "told_past", _ => "told_health" };
            var arrested = game.Situation.StandingOf(game.Scenario.PersonNamed("beria")!.Index) == Sim.Model.Scenarios.Standing.Arrested;
            Assert.Equal(arrested ? [wanted] : [], slides);
            told.UnionWith(slides);
        }

        Assert.True(told.Count >= 3, string.Join(", ", told));
    }

    [Fact]
    public void No_outcome_says_how_many_hands_there_were()
    {
        var scenario = Shipped.FirstHundredDays;
        var texts = scenario.Events.Where(e => e.Question is { Before: null }).SelectMany(e => e.Question!.Options.Select(o => (Id: $"{e.Id}.{o.Id}", o.Outcome)))
            .Concat(scenario.Acts.Where(a => a.Motion).Select(a => (a.Id, a.Outcome)));
        Assert.All(texts, text => Assert.False(HowMany().IsMatch(text.Outcome), $"{text.Id}: {HowMany().Match(text.Outcome)}"));
    }

    [GeneratedRegex("unopposed|unanim|all hands|every hand|nobody (votes|is) against|by one (vote|hand)|narrowly", RegexOptions.IgnoreCase)]
    private static partial Regex HowMany();

    // From each chair in turn, by lot and as a rival plays.
    private static Game Played(int number)
    {
        var scenario = Shipped.FirstHundredDays;
        var game = Game.Begin(scenario, (ulong)number, scenario.Chairs[number % scenario.Chairs.Length]);
        IPlayer player = number % 2 == 0 ? new RandomPlayer((ulong)number) : new RivalPlayer();
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(player.Decide(game)));
        }

        return game;
    }
}
