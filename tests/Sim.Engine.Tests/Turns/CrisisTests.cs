using Sim.Archive;
using Sim.Commands.Plain;
using Sim.Engine.Tests.Reports;
using Sim.Explorer.Players;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Turns;

namespace Sim.Engine.Tests.Turns;

/// <summary>Crises are played in days between the session of their turn and its close.</summary>
public sealed class CrisisTests
{
    private static readonly Scenario World = DaysWorld.Scenario;
    private static readonly Variable Anger = World.VariableNamed("anger")!;
    private const int Rising = 0;
    private const int Strike = 1;

    [Fact]
    public void It_opens_on_its_day_and_runs_day_by_day()
    {
        var game = AtTheRising();
        Assert.Equal(Rising, game.Situation.Crisis);
        Assert.Equal(1, game.Situation.Step);
        Assert.Equal(new DateOnly(1956, 10, 23), game.Situation.Date);
        var turn = game.Situation.Turn;
        NextDay(game);
        Assert.Equal((turn, 2, new DateOnly(1956, 10, 24)), (game.Situation.Turn, game.Situation.Step, game.Situation.Date));
    }

    [Fact]
    public void Its_events_come_on_their_days_and_only_then()
    {
        foreach (var game in Played(60))
        {
            foreach (var happened in game.Chronicle.Happenings.OfType<EventHappened>())
            {
                var happening = World.Events[happened.Event];
                var day = happened.Day == 0 ? 0 : DateOnly.FromDayNumber(happened.Day).DayNumber - new DateOnly(1956, 10, 22).DayNumber;
                Assert.Equal(happening.Crisis >= 0, happened.Day > 0);
                Assert.True(happening.Crisis != Rising || (day >= happening.Steps.First && day <= happening.Steps.Last), $"{happening.Id} on day {day}");
            }

            Assert.Equal(1, game.Chronicle.Happenings.OfType<EventHappened>().Count(e => World.Events[e.Event].Id == "first_shots"));
        }
    }

    [Fact]
    public void Its_rules_move_the_world_at_the_end_of_each_of_its_days_and_no_other_rule_does()
    {
        var boils = World.Rules.Single(r => r.Id == "boils").Index;
        foreach (var game in Played(40))
        {
            var days = game.Situation.StepsOf(Rising);
            var ruled = game.Ledger.Entries.Where(e => e.Cause.Kind == Sim.Model.Ledgers.CauseKind.Rule).ToList();
            Assert.Equal(days, ruled.Count(e => e.Cause.Index == boils));
            Assert.All(ruled, e => Assert.Equal(e.Cause.Index == boils, e.Day > 0));
        }
    }

    [Fact]
    public void It_is_over_when_it_has_ended_or_has_had_its_days()
    {
        var games = Played(120).ToList();
        Assert.All(games, g => Assert.True(g.Situation.StepsOf(Rising) == 6 || Ended(g)));
        Assert.Contains(games, g => g.Situation.StepsOf(Rising) == 6);
        Assert.Contains(games, g => g.Situation.StepsOf(Rising) < 6);

        static bool Ended(Game game)
        {
            var over = game.Chronicle.Happenings.OfType<CrisisOver>().Single(o => o.Crisis == Rising);
            var last = game.Ledger.Entries.Where(e => e.Turn == over.Turn && e.Variable == Anger.Index && e.Day <= over.Day && !(e.Cause.Kind == Sim.Model.Ledgers.CauseKind.Rule && e.Day == 0)).Sum(e => e.Amount) + game.Closes[over.Turn][Anger.Index];
            return last is <= 15 or >= 85;
        }
    }

    [Fact]
    public void Of_two_the_second_waits_for_the_first()
    {
        foreach (var game in Played(30))
        {
            var told = game.Chronicle.Happenings.Where(h => h is CrisisOpened or CrisisOver).ToList();
            Assert.Equal(
                [typeof(CrisisOpened), typeof(CrisisOver), typeof(CrisisOpened), typeof(CrisisOver)],
                told.Select(h => h.GetType()));
            Assert.Equal(3, game.Situation.StepsOf(Strike));
            Assert.All(told, h => Assert.Equal(2, h.Turn));
        }
    }

    [Fact]
    public void A_motion_tabled_on_one_day_comes_up_on_the_next()
    {
        var tabled = 0;
        foreach (var game in PlayedByLot(60))
        {
            var last = game.Chronicle.Happenings.OfType<CrisisOver>().SingleOrDefault(o => o.Crisis == Rising)?.Day ?? 0;
            foreach (var motion in game.Chronicle.Happenings.OfType<MotionTabled>().Where(m => m.Day > 0 && m.Day < last))
            {
                Assert.Contains(game.Chronicle.Happenings.OfType<MotionDecided>(), d => d.Actor == motion.Actor && d.Day == motion.Day + 1);
                tabled++;
            }
        }

        Assert.True(tabled > 20, $"{tabled}");
    }

    [Fact]
    public void What_needs_no_rest_can_be_done_on_each_day_again()
    {
        var game = AtTheRising();
        Assert.Null(game.Decide(new Do("calm", null, null)));
        NextDay(game);
        Assert.Null(game.Decide(new Do("calm", null, null)));
    }

    [Fact]
    public void Everything_adds_up_and_goes_through_save_and_load_on_every_day()
    {
        for (var seed = 0UL; seed < 150; seed++)
        {
            var chair = World.Chairs[(int)(seed % 3)];
            var (game, player) = (Game.Begin(World, seed, chair), new RandomPlayer(seed));
            while (!game.IsOver)
            {
                if (game.Situation.Crisis >= 0)
                {
                    var again = Game.Replay(World, Assert.IsType<RecordingFound>(RecordingFile.Read(RecordingFile.Write(game.Record()))).Recording);
                    Assert.Equal(game.Situation.Numbers, again.Situation.Numbers);
                }

                Assert.Null(game.Decide(player.Decide(game)));
            }

            for (var turn = 0; turn < game.Closes.Count - 1; turn++)
            {
                foreach (var variable in World.Variables)
                {
                    Assert.Equal(game.Closes[turn + 1][variable.Index] - game.Closes[turn][variable.Index], game.Ledger.Of(turn, variable.Index).Sum(e => e.Amount));
                }
            }
        }
    }

    [Fact]
    public void Played_ahead_it_comes_to_the_same()
    {
        var ahead = new Table(World).Playout(new GameOptions(-1, HostMachines: false));
        for (var seed = 0UL; seed < 60; seed++)
        {
            ahead.Play(seed);
            Assert.Equal(Game.Begin(World, seed, -1).Situation.Hash(), ahead.Situation.Hash());
        }
    }

    [Fact]
    public void What_was_decided_on_one_day_cannot_be_taken_back_on_the_next()
    {
        var game = AtTheRising();
        NextDay(game);
        Assert.False(game.CanTakeBack);
    }

    [Fact]
    public void The_desk_says_which_day_it_is_and_the_plain_game_opens_each_with_it()
    {
        var game = AtTheRising();
        Assert.StartsWith("Day 1 of at most 6 · 23 October 1956 · you: Orlov", DeskPage.Header(Views.Of(game)), StringComparison.Ordinal);
        Assert.Contains("each morning brings another list of demands", Views.Flat(DeskPage.Of(Views.Of(game))), StringComparison.Ordinal);
        var output = new StringWriter();
        Assert.Equal(0, new PlainGame(Game.Begin(World, 3, World.Chairs[0]), new StringReader(string.Concat(Enumerable.Repeat("rest\n1\n", 60))), output).Play());
        var said = string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Day 2 of at most 6, 24 October 1956", said, StringComparison.Ordinal);
        Assert.Contains("The rising: from here on day by day", said, StringComparison.Ordinal);
        Assert.Contains("The rising is over, after", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cause_says_on_which_day_it_came()
    {
        var game = Game.Begin(World, 3, World.Chairs[0]);
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }

        var page = Views.Flat(WhyPage.Of(Views.Of(game), Anger, 2));
        Assert.Contains("24 Oct 56", page, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_room_for_all_that_is_put_off_in_its_days()
    {
        var world = DaysWorld.Compile(Written(
            ("days: 6", "days: 30"),
            ("ends_if: anger <= 15 or anger >= 85", "ends_if: anger >= 200"),
            ("opens: 1956-10-23", "opens: 1956-10-03"),
            ("      - anger -3", "      - after 1 turn: anger -3"),
            ("      - blood +10", "      - after 1 turn: blood +10"),
            ("      - anger +7", "      - after 1 turn: anger +1"),
            ("      - anger +2\n", "      - after 1 turn: anger +2\n")));
        for (var seed = 0UL; seed < 40; seed++)
        {
            var (game, player) = (Game.Begin(world, seed, world.Chairs[0]), new RandomPlayer(seed));
            while (!game.IsOver)
            {
                Assert.Null(game.Decide(player.Decide(game)));
            }
        }
    }

    [Fact]
    public void What_one_of_its_events_raises_can_come_in_the_last_turn()
    {
        var text = Written(
            ("turns: 4", "turns: 3"),
            ("      - blood +1\n", "      - blood +1\n      - event tanks\n"),
            ("  - id: pickets", "  - id: tanks\n    title: Tanks\n    in: rising\n    only_raised: yes\n    text: They come.\n    invented: because it is an example\n  - id: pickets"));
        Assert.DoesNotContain("L604", DaysWorld.CodesOf(text));
        var world = DaysWorld.Compile(text);
        Assert.Contains(Enumerable.Range(0, 10).Select(seed => Game.Begin(world, (ulong)seed, -1)), g => g.Situation.HappenedIn(world.EventNamed("tanks")!.Index) >= 0);
    }

    [Fact]
    public void A_motion_of_one_of_its_days_can_have_its_effects_before_the_game_ends()
    {
        var text = Written(
            ("      - blood +10", "      - after 1 turn: blood +10"),
            ("    motion: yes", "    if: open(rising) and turn >= 3\n    motion: yes"));
        Assert.DoesNotContain("L618", DaysWorld.CodesOf(text));
    }

    [Fact]
    public void Each_day_has_room_for_questions_of_its_own()
    {
        var asks = string.Concat(Enumerable.Range(1, 5).Select(day =>
            $"  - id: ask{day}\n    title: Question {day}\n    in: rising\n    from_day: {day}\n    until_day: {day}\n    text: They ask.\n    question:\n      text: What?\n      options:\n"
            + "        - id: this\n          label: This\n          effects:\n            - anger -1\n          outcome: So.\n        - id: that\n          label: That\n          effects:\n            - anger +1\n          outcome: So.\n"
            + "    invented: because it is an example\n"));
        Assert.DoesNotContain("L619", DaysWorld.CodesOf(Written(("  - id: pickets", asks + "  - id: pickets"))));
    }

    private static string Written(params (string From, string To)[] changes)
    {
        var text = DaysWorld.Text;
        foreach (var (from, to) in changes)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return text;
    }

    private static Game AtTheRising()
    {
        var game = Game.Begin(World, 5, World.Chairs[0]);
        while (game.Situation.Crisis < 0)
        {
            Assert.Null(game.Decide(game.Moment is InitiativeMoment ? new Rest() : game.Suggest()));
        }

        return game;
    }

    private static void NextDay(Game game)
    {
        var step = game.Situation.Step;
        while (game.Situation.Step == step)
        {
            Assert.Null(game.Decide(game.Moment is InitiativeMoment ? new Rest() : game.Suggest()));
        }
    }

    private static IEnumerable<Game> PlayedByLot(int games)
    {
        for (var seed = 0UL; seed < (ulong)games; seed++)
        {
            var (game, player) = (Game.Begin(World, seed, World.Chairs[1]), new RandomPlayer(seed));
            while (!game.IsOver)
            {
                Assert.Null(game.Decide(player.Decide(game)));
            }

            yield return game;
        }
    }

    private static IEnumerable<Game> Played(int games) => Enumerable.Range(0, games).Select(seed => Game.Begin(World, (ulong)seed, -1));
}
