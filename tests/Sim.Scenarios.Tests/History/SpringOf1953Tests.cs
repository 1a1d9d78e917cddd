using System.Globalization;
using Sim.Engine;
using Sim.Explorer;
using Sim.Model.Explorations;
using Sim.Scenarios.Tests.Games;
using Sim.Scenarios.Tests.House;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.History;

/// <summary>What the model should show of the spring of 1953, over many games of rivals alone.</summary>
public sealed class SpringOf1953Tests(ITestOutputHelper output)
{
    private const int Games = 1_000;

    [Fact]
    public void Beria_is_arrested_by_the_end_of_June_in_most_games_and_not_in_all()
    {
        var games = Play(Games);
        var arrested = Share(games, "beria_taken");
        Assert.InRange(arrested, 60, 97);
        AsSaid("Beria is arrested", arrested);
        AsSaid("the GDR is in the street in mid-June, rivals left alone", Boiled(games));
    }

    [Fact]
    public void With_the_norms_taken_back_the_GDR_boils_over_clearly_less_often()
    {
        var kept = Boiled(Play(Games, ("work_norms", "berlin_matter")));
        var taken = Boiled(Play(Games, ("work_norms", "withdraw")));
        output.WriteLine($"norms kept {kept} %, taken back {taken} %");
        Assert.True(taken * 3 <= kept * 2, $"The GDR boils over in {kept} % of games with the norms kept and in {taken} % with them taken back.");
        AsSaid("the same, norms kept", kept);
        AsSaid("the same, norms taken back", taken);
    }

    [Fact]
    public void Hungary_ends_with_two_heads_more_often_than_not_when_Moscow_presses()
    {
        var divided = Share(Play(Games, ("hungarians", "divide")), "hungary_divided");
        Assert.True(divided > 50);
        AsSaid("Hungary ends with two heads", divided);
    }

    /// <summary>The README tells its readers what came out; it must not tell of a game that is no more.</summary>
    private static void AsSaid(string row, int share)
    {
        var said = File.ReadLines(Repository.At("README.md")).Single(l => l.StartsWith($"| {row}", StringComparison.Ordinal)).Split('|')[2];
        Assert.True(Math.Abs(int.Parse(said.Replace("%", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) - share) <= 3, $"{row}: {share} %, and the README says{said}.");
    }

    private static int Boiled(Exploration exploration) => exploration.Checkpoints.Single(c => c.Id == "gdr_boils").Share;

    private int Share(Exploration exploration, string ending)
    {
        var share = exploration.Endings.Single(e => e.Id == ending).Number * 100 / exploration.Games;
        output.WriteLine($"{ending}: {share} % of {exploration.Games} games");
        return share;
    }

    private static Exploration Play(int games, params (string Question, string Option)[] givens)
    {
        var scenario = Shipped.FirstHundredDays;
        return new Expedition
        {
            Course = new Course { Scenario = scenario, Seed = 1953, Givens = [.. givens.Select(g => Given(g.Question, g.Option))] },
            Games = games,
            Threads = Environment.ProcessorCount,
        }.Run();

        Given Given(string question, string option)
        {
            var happening = scenario.EventNamed(question)!;
            return new Given(happening.Index, happening.Question!.Options.Single(o => o.Id == option).Index);
        }
    }
}
