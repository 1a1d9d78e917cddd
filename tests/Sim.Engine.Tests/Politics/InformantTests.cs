using Sim.Model.Situations;

namespace Sim.Engine.Tests.Politics;

/// <summary>Informants tell numbers in their own interest; what is true stays in the situation, and a look of one's own shows it.</summary>
public sealed class InformantTests
{
    // In the order of the file: the anger of the north, that of the south, and the bread.
    private const int OfNorth = 0, OfSouth = 1, OfBread = 2;
    private const int Slant = -20;
    private const int Likely = 5;

    [Fact]
    public void Everything_is_reported_once_when_the_game_begins()
    {
        var game = Begin();
        Assert.All([OfNorth, OfSouth, OfBread], report => Assert.Equal((0, null, false), Rest(Told(game, report))));
    }

    [Fact]
    public void What_is_told_is_the_truth_and_the_slant_and_an_error_within_the_grade_and_the_truth_stays_as_it_is()
    {
        var (angers, loaves) = (new HashSet<int>(), new HashSet<int>());
        for (var seed = 0UL; seed < 200; seed++)
        {
            var game = Begin(seed);
            Assert.Equal((60, 40, 50), (game.Value("north.anger"), game.Value("south.anger"), game.Value("bread")));
            angers.Add(Told(game, OfNorth).Value - 60 - Slant);
            loaves.Add(Told(game, OfBread).Value - 50 - 15);
        }

        Assert.Equal(Enumerable.Range(-Likely, (2 * Likely) + 1), angers.Order());
        Assert.Equal(Enumerable.Range(-2, 5), loaves.Order());
    }

    [Fact]
    public void What_is_doubtful_errs_further()
    {
        var errors = Enumerable.Range(0, 300).Select(seed => Told(Game.Begin(Council.With(("grade: likely", "grade: doubtful")), (ulong)seed, Council.Anna), OfNorth).Value - 40).ToHashSet();
        Assert.Equal((-10, 10), (errors.Min(), errors.Max()));
    }

    [Fact]
    public void What_is_told_stays_within_the_range_of_the_number()
    {
        var scenario = Council.With(("anger -20", "anger -90"), ("bread 15", "bread 90"));
        for (var seed = 0UL; seed < 20; seed++)
        {
            var game = Game.Begin(scenario, seed, Council.Anna);
            Assert.Equal((0, 100), (Told(game, OfNorth).Value, Told(game, OfBread).Value));
        }
    }

    [Fact]
    public void He_tells_in_turns_of_his_own_and_not_all_envoys_on_one_day()
    {
        var game = Begin();
        var days = new List<(int North, int South, int Bread)>();
        while (!game.IsOver)
        {
            days.Add((Told(game, OfNorth).Turn, Told(game, OfSouth).Turn, Told(game, OfBread).Turn));
            game.Pass();
        }

        Assert.Equal([0, 0, 2, 2, 4, 4, 6, 6], days.Select(d => d.North));
        Assert.Equal([0, 1, 1, 3, 3, 5, 5, 7], days.Select(d => d.South));
        Assert.Equal([0, 0, 0, 3, 3, 3, 6, 6], days.Select(d => d.Bread));
    }

    [Fact]
    public void What_he_had_told_before_is_remembered()
    {
        var game = Begin();
        var first = Told(game, OfNorth).Value;
        game.Pass();
        game.Pass();
        Assert.Equal((2, first), (Told(game, OfNorth).Turn, Told(game, OfNorth).Before));
    }

    [Fact]
    public void What_he_had_told_before_is_remembered_also_where_it_lay_below_nothing()
    {
        var scenario = Council.With(("range: 0..100\n    start: 50", "range: -100..100\n    start: -50"));
        var game = Game.Begin(scenario, 1, Council.Anna);
        var first = Told(game, OfBread).Value;
        Assert.InRange(first, -100, -20);
        while (Told(game, OfBread).Turn == 0)
        {
            game.Pass();
        }

        Assert.Equal(first, Told(game, OfBread).Before);
    }

    [Fact]
    public void Where_there_is_nothing_left_to_slant_he_tells_it_plainly()
    {
        for (var seed = 0UL; seed < 40; seed++)
        {
            var game = Begin(seed);
            game.Do("act stir north");
            game.Pass();
            game.Pass();
            var (north, south) = (Told(game, OfNorth).Value - game.Value("north.anger"), Told(game, OfSouth).Value - game.Value("south.anger"));
            Assert.InRange(north, -Likely, Likely);
            Assert.InRange(south, Slant - Likely - 1, Slant + Likely - 1);
        }
    }

    [Fact]
    public void A_look_shows_the_truth_of_that_turn_and_costs_what_the_act_says()
    {
        var game = Begin();
        game.Pass();
        var (authority, slots) = (game.Value("anna.authority"), game.Situation.SlotsLeft(Council.Anna));
        game.Do("act look north");
        Assert.Equal((authority - 1, slots - 1), (game.Value("anna.authority"), game.Situation.SlotsLeft(Council.Anna)));
        var truth = game.Value("north.anger");
        Assert.Equal((truth, 1, true), (Told(game, OfNorth).Value, Told(game, OfNorth).Turn, Told(game, OfNorth).Seen));
        Assert.False(Told(game, OfSouth).Seen);
        Assert.False(Told(game, OfBread).Seen);

        game.Pass();
        Assert.False(Told(game, OfNorth).Seen);
        Assert.Equal(truth, Told(game, OfNorth).Before);
    }

    [Fact]
    public void One_can_look_at_one_number_alone()
    {
        var game = Begin();
        game.Do("act count");
        Assert.Equal((50, true), (Told(game, OfBread).Value, Told(game, OfBread).Seen));
        Assert.False(Told(game, OfNorth).Seen);
    }

    [Fact]
    public void What_a_rival_looks_at_he_does_not_tell_the_player()
    {
        // Nothing else can be done, and looking makes him thanked.
        var scenario = Council.With(("- see country\n      - actor.authority -1", "- see country\n      - actor.party +9"), ("- see bread", "- see bread\n      - actor.party +9"));
        var looked = 0;
        for (var seed = 0UL; seed < 10; seed++)
        {
            var game = Game.Begin(scenario, seed, Council.Anna);
            while (!game.IsOver)
            {
                Assert.All([OfNorth, OfSouth, OfBread], report => Assert.False(Told(game, report).Seen));
                game.Pass();
            }

            looked += game.Chronicle.Happenings.OfType<Model.Chronicles.ActDone>().Count(a => game.Scenario.Acts[a.Act].Id is "look" or "count");
        }

        Assert.True(looked > 20, $"Rivals have looked {looked} times.");
    }

    private static Game Begin(ulong seed = 1) => Game.Begin(Council.With(), seed, Council.Anna);

    private static Told Told(Game game, int report) => game.Situation.ToldOf(report) ?? throw new InvalidOperationException("Nothing is told.");

    private static (int Turn, int? Before, bool Seen) Rest(Told told) => (told.Turn, told.Before, told.Seen);
}
