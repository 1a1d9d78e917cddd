using Sim.Engine.Tests.Reports;
using Sim.Explorer;
using Sim.Explorer.Players;
using Sim.Model.Decisions;
using Sim.Model.Explorations;
using Sim.Model.Moments;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Explorer;

/// <summary>How those play who may be asked to play many games.</summary>
public class ChairPlayerTests
{
    private static readonly Scenario World = SmallWorld.Scenario;

    [Fact]
    public void Each_has_a_word_of_its_own_and_says_what_it_does()
    {
        Assert.Equal(["rival", "history", "random", "least-tried"], PlayerKinds.All.Select(kind => kind.Word));
        Assert.All(PlayerKinds.All, kind => Assert.True(kind.Says.Length > 0 && PlayerKinds.Named(kind.Word) == kind));
    }

    [Fact]
    public void In_the_chair_history_votes_for_what_was_done_and_does_otherwise_as_a_rival()
    {
        var (asked, otherwise) = (0, 0);
        for (var seed = 1UL; seed <= 20; seed++)
        {
            var game = Game.Begin(World, seed, SmallWorld.Khrushchev);
            var player = new HistoryPlayer();
            while (!game.IsOver)
            {
                var decision = player.Decide(game);
                if (game.Moment is SessionMoment { Item: QuestionItem })
                {
                    Assert.Equal("petty", ((Vote)decision).Option);
                    asked++;
                }
                else
                {
                    Assert.Equal(game.Suggest(), decision);
                    otherwise++;
                }

                Assert.Null(game.Decide(decision));
            }
        }

        Assert.True(asked >= 20 && otherwise > 100, $"{asked}, {otherwise}");
    }

    [Fact]
    public void What_was_done_but_is_closed_now_is_left_to_the_rivals_mind()
    {
        var closed = World with { Events = [.. World.Events.Select(Closed)] };
        var game = Game.Begin(closed, 3, SmallWorld.Khrushchev);
        while (game.Moment is not SessionMoment { Item: QuestionItem })
        {
            Assert.Null(game.Decide(new Rest()));
        }

        Assert.Equal(game.Suggest(), new HistoryPlayer().Decide(game));

        static Event Closed(Event happening) => happening.Question is not { } question ? happening : happening with
        {
            Question = question with { Options = [.. question.Options.Select(o => o.Historical ? o with { Needs = new Model.Expressions.Number(0), Refusal = "Closed." } : o)] },
        };
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(SmallWorld.Khrushchev)]
    public void Along_history_every_question_is_answered_as_it_was_whatever_the_vote_and_whoever_is_played(int chair)
    {
        // As if history had been what the Presidium does not vote for by itself.
        var otherwise = World with { Events = [.. World.Events.Select(Otherwise)] };
        var options = new Expedition { Course = new Course { Scenario = otherwise, Seed = 1, Player = HistoryPlayer.Kind, Chair = chair }, Games = 60 }.Run().Options.Where(o => o.Question == "amnesty").ToList();

        Assert.Equal(60, options.Single(o => o.Option == "nobody").Taken);
        Assert.All(options.Where(o => o.Option != "nobody"), o => Assert.Equal(0, o.Taken));

        static Event Otherwise(Event happening) => happening.Question is not { } question ? happening : happening with
        {
            Question = question with { Options = [.. question.Options.Select(o => o with { Historical = o.Id == "nobody" })] },
        };
    }

    [Fact]
    public void An_answer_that_was_asked_for_goes_before_history()
    {
        var exploration = new Expedition { Course = new Course { Scenario = World, Seed = 1, Player = HistoryPlayer.Kind, Givens = [new Given(0, 1)] }, Games = 20 }.Run();

        Assert.Equal(20, exploration.Options.Single(o => o.Option == "nobody").Taken);
        Assert.Equal(["amnesty.nobody"], exploration.Given.ToArray());
    }

    [Fact]
    public void What_was_tried_least_is_tried_next_so_that_few_games_try_all_that_is_open()
    {
        var done = Enumerable.Range(0, World.Acts.Length).ToDictionary(act => act, _ => 0);
        var tried = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 1UL; seed <= 4; seed++)
        {
            var game = Game.Begin(World, seed, SmallWorld.Khrushchev);
            while (!game.IsOver)
            {
                var decision = new LeastTriedPlayer(tried).Decide(game);
                if (decision is Do act)
                {
                    done[World.ActNamed(act.Act)!.Index]++;
                }

                Assert.Null(game.Decide(decision));
            }
        }

        Assert.All(done.Where(d => World.Acts[d.Key].Id != "parade"), d => Assert.True(d.Value > 0, World.Acts[d.Key].Id));
    }

    [Theory]
    [InlineData("random")]
    [InlineData("least-tried")]
    public void Whoever_needs_a_chair_is_refused_without(string word) =>
        Assert.Throws<InvalidOperationException>(() => Play(word, -1, 1));

    // The engine plays rivals ahead by itself; the same decisions taken through the door come to the same.
    [Fact]
    public void A_rival_at_the_door_plays_as_the_one_in_the_engine()
    {
        var inside = new Course { Scenario = World, Seed = 2, Chair = SmallWorld.Khrushchev };
        var atTheDoor = inside with { Player = RivalPlayer.Kind with { Seat = (_, _) => new RivalPlayer() } };

        Assert.Equal(new Expedition { Course = inside, Games = 40 }.Run().ResultHash, new Expedition { Course = atTheDoor, Games = 40 }.Run().ResultHash);
    }

    private static Exploration Play(string word, int chair, int games) =>
        new Expedition { Course = new Course { Scenario = World, Seed = 1, Player = PlayerKinds.Named(word)!, Chair = chair }, Games = games }.Run();
}
