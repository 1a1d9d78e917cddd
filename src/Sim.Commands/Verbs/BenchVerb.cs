using System.CommandLine;
using System.Globalization;
using System.Text;
using Sim.Commands.Benches;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Model.Scenarios;

namespace Sim.Commands.Verbs;

/// <summary><c>sim bench</c>: how fast this machine plays a scenario ahead, and what the books cost.</summary>
internal static class BenchVerb
{
    private const int MostGames = 1_000_000;
    private const int MostRounds = 1_000;
    private const int LongestWarmUp = 600;

    public static Command Of(Surroundings surroundings)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario by name or path." };
        var games = new Option<int>("--games") { Description = "How many in a round.", HelpName = "N", DefaultValueFactory = _ => 200 };
        var rounds = new Option<int>("--rounds") { Description = "How many rounds; the median counts.", HelpName = "N", DefaultValueFactory = _ => 5 };
        var seed = new Option<ulong>("--seed") { Description = "Game i is played with a seed made of this and i.", HelpName = "S", DefaultValueFactory = _ => 1 };
        var warmUp = new Option<int>("--warm-up") { Description = "Seconds that each way is played before it is measured.", HelpName = "SECONDS", DefaultValueFactory = _ => 2 };
        var json = new Option<bool>("--json") { Description = "One JSON object and nothing else." };
        var verb = new Command("bench", "Measure how many games a second this machine plays.") { scenario, games, rounds, seed, warmUp, json };
        verb.SetAction(parsed =>
        {
            var played = new ScenarioShelf(surroundings).Open(parsed.GetValue(scenario)!);
            var figures = new Bench(
                played,
                Numbers.Within(parsed.GetValue(games), 1, MostGames, "--games"),
                Numbers.Within(parsed.GetValue(rounds), 1, MostRounds, "--rounds"),
                parsed.GetValue(seed),
                TimeSpan.FromSeconds(Numbers.Within(parsed.GetValue(warmUp), 0, LongestWarmUp, "--warm-up"))).Run();
            surroundings.Output.WriteLine(parsed.GetValue(json) ? Json(played, figures) : Text(played, figures));
            return Exits.Fine;
        });
        return verb;
    }

    private static string Json(Scenario scenario, IReadOnlyList<Figure> figures) => JsonOutput.Of(json =>
    {
        json.WriteString("scenario", scenario.Id);
        json.WriteString("fingerprint", scenario.Fingerprint);
        JsonOutput.Objects(json, "ways", figures, figure =>
        {
            json.WriteString("id", figure.Way.Id);
            json.WriteNumber("gamesPerSecond", Math.Round(figure.GamesPerSecond, 1));
            json.WriteNumber("decisionsPerSecond", Math.Round(figure.DecisionsPerSecond));
            json.WriteNumber("bytesPerGame", Math.Round(figure.Bytes));
            json.WriteNumber("timesAsLong", Math.Round(figures[0].GamesPerSecond / figure.GamesPerSecond, 3));
        });
    });

    private static string Text(Scenario scenario, IReadOnlyList<Figure> figures)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Printable.Text(scenario.Title)}: one thread, processor time, median round.");
        text.AppendLine(CultureInfo.InvariantCulture, $"{"",-34}{"games/s",12}{"decisions/s",14}{"bytes a game",14}{"times as long",15}");
        foreach (var figure in figures)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{figure.Way.Title,-34}{figure.GamesPerSecond,12:N0}{figure.DecisionsPerSecond,14:N0}{figure.Bytes,14:N0}{figures[0].GamesPerSecond / figure.GamesPerSecond,15:N2}");
        }

        return text.ToString().TrimEnd();
    }
}
