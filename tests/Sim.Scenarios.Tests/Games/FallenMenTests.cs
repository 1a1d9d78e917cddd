using System.Text.RegularExpressions;
using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Scenarios;

namespace Sim.Scenarios.Tests.Games;

/// <summary>Who has been arrested or dismissed no longer speaks, and gains and loses no credit; and there is something to do every week.</summary>
public sealed class FallenMenTests
{
    private const int Games = 200;
    private const int Enough = 8;
    private const int AtLeast = 6;

    // These tell of the fall itself, or close an option to whoever is gone and say so.
    private static readonly HashSet<string> Falls = new(StringComparer.Ordinal)
    {
        "one_fewer", "mirror", "taken_by_khrushchev", "taken_by_malenkov", "taken_by_others", "struck_first_and_lost", "malenkov_voted_out",
        "khrushchev_voted_out", "another_chair", "who_presides",
    };

    [Fact]
    public void No_event_that_comes_after_a_fall_names_the_fallen()
    {
        Parallel.For(0, Games, number =>
        {
            var game = Play(number);
            var fallen = new List<Person>();
            foreach (var happening in game.Chronicle.Happenings)
            {
                if (happening is StandingChanged { Standing: not Standing.Active } change)
                {
                    fallen.Add(game.Scenario.People[change.Person]);
                }

                var (id, text) = Shown(game.Scenario, happening);
                Assert.All(fallen, person => Assert.False(
                    !Falls.Contains(id) && Regex.IsMatch(text, $@"\b{person.Short}\b"),
                    $"Game {number}: {id} names {person.Short} after his fall."));
            }
        });
    }

    [Fact]
    public void No_effect_falls_upon_a_man_who_is_out_since_an_earlier_week()
    {
        Parallel.For(0, Games, number =>
        {
            var game = Play(number);
            var since = game.Chronicle.Happenings.OfType<StandingChanged>().Where(c => c.Standing != Standing.Active)
                .GroupBy(c => c.Person).ToDictionary(g => g.Key, g => g.Min(c => c.Turn));
            foreach (var entry in game.Ledger.Entries)
            {
                var variable = game.Scenario.Variables[entry.Variable];
                if (variable.Owner == Owner.Person && since.TryGetValue(variable.OwnerIndex, out var turn))
                {
                    Assert.True(entry.Turn <= turn, $"Game {number}, turn {entry.Turn + 1}: {variable.Id} changes after his fall, because of {entry.Cause.Kind} {entry.Cause.Index}.");
                }
            }
        });
    }

    [Theory]
    [InlineData("malenkov")]
    [InlineData("beria")]
    [InlineData("khrushchev")]
    public void Eight_acts_are_open_in_all_but_a_rare_week_and_six_in_every_one(string chair)
    {
        var scenario = Shipped.FirstHundredDays;
        var (weeks, poor) = (0, 0);
        Parallel.For(0, 40, number =>
        {
            var game = Game.Begin(scenario, (ulong)number, scenario.PersonNamed(chair)!.Index);
            var player = new RivalPlayer();
            var counted = -1;
            while (!game.IsOver)
            {
                var acts = game.Choices().Where(c => c.Decision is Do).ToList();
                if (acts.Count > 0 && counted != game.Situation.Turn)
                {
                    counted = game.Situation.Turn;
                    var open = acts.Where(c => c.IsOpen).Select(c => ((Do)c.Decision).Act).Distinct(StringComparer.Ordinal).Count();
                    Assert.True(open >= AtLeast, $"Game {number}, week {counted + 1}: {open} acts are open to {chair}.");
                    Interlocked.Increment(ref weeks);
                    Interlocked.Add(ref poor, open < Enough ? 1 : 0);
                }

                Assert.Null(game.Decide(player.Decide(game)));
            }
        });
        Assert.True(poor * 100 <= weeks, $"In {poor} of {weeks} weeks fewer than {Enough} acts are open to {chair}.");
    }

    // Half of the games are rivals' alone; of the others half are played by lot, where anybody may fall.
    private static Game Play(int number)
    {
        var scenario = Shipped.FirstHundredDays;
        var chair = number % 2 == 0 ? -1 : scenario.Chairs[number / 2 % scenario.Chairs.Length];
        IPlayer player = number % 4 == 1 ? new RandomPlayer((ulong)number) : new RivalPlayer();
        var game = Game.Begin(scenario, (ulong)number, chair);
        while (!game.IsOver)
        {
            game.Decide(player.Decide(game));
        }

        return game;
    }

    private static (string Id, string Text) Shown(Scenario scenario, Happening happening) => happening switch
    {
        EventHappened { Event: var index } => (scenario.Events[index].Id, Words(scenario.Events[index])),
        QuestionDecided decided => (scenario.Events[decided.Event].Id, scenario.Events[decided.Event].Question!.Options[decided.Option].Outcome),
        _ => ("", ""),
    };

    private static string Words(Event happening) => happening.Question is { } question
        ? string.Join('\n', [happening.Text, question.Text, .. question.Options.Select(o => $"{o.Label}\n{o.Text}")])
        : happening.Text;
}
