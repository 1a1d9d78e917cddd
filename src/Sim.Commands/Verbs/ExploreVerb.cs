using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Sim.Commands.Explorations;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Explorer;
using Sim.Explorer.Players;
using Sim.Language.Diagnostics;
using Sim.Model.Scenarios;

namespace Sim.Commands.Verbs;

/// <summary><c>sim explore</c>: many games of one scenario on all cores.</summary>
internal static class ExploreVerb
{
    private const int MostGames = 10_000_000;
    private const int MostThreads = 256;

    public static Command Of(Surroundings surroundings)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario by name or path." };
        var games = new Option<int>("--games") { Description = "How many.", HelpName = "N", Required = true, CustomParser = typed => WholeNumber.Of<int>(typed, "--games") };
        var seed = new Option<ulong>("--seed") { Description = "Game i is played with a seed made of this and i.", HelpName = "S", DefaultValueFactory = _ => 1, CustomParser = typed => WholeNumber.Of<ulong>(typed, "--seed") };
        var chair = new Option<string?>("--as") { Description = "Whose chair the player takes; left out, everyone plays himself.", HelpName = "PERSON" };
        var player = new Option<string>("--player") { Description = "Who plays the chair: random (by lot) or rival (as rivals play).", HelpName = "PLAYER", DefaultValueFactory = _ => "rival" };
        player.AcceptOnlyFromAmong("random", "rival");
        var given = new Option<string[]>("--given") { Description = "An answer that a question is given whatever the vote: question.option.", HelpName = "QUESTION.OPTION", AllowMultipleArgumentsPerToken = true };
        var threads = new Option<int?>("--threads") { Description = "How many at a time; left out, one for each core. The result is the same.", HelpName = "N", CustomParser = typed => WholeNumber.Of<int>(typed, "--threads") };
        var json = new Option<bool>("--json") { Description = "One JSON object and nothing else." };
        var folder = new Option<string?>("--out") { Description = "Also write exploration.json, variables.csv and options.csv there.", HelpName = "DIR" };

        var verb = new Command("explore", "Play many games and say what they come to.") { scenario, games, seed, chair, player, given, threads, json, folder };
        verb.SetAction(parsed =>
        {
            var played = new ScenarioShelf(surroundings).Open(parsed.GetValue(scenario)!);
            var kind = string.Equals(parsed.GetValue(player), "random", StringComparison.Ordinal) ? PlayerKind.Random : PlayerKind.Rival;
            var expedition = new Expedition
            {
                Scenario = played,
                Games = Numbers.Within(parsed.GetValue(games), 1, MostGames, "--games"),
                Seed = parsed.GetValue(seed),
                Player = kind,
                Chair = ChairOf(played, parsed.GetValue(chair), kind),
                Givens = [.. (parsed.GetValue(given) ?? []).Select(g => GivenOf(played, g))],
                Threads = Numbers.Within(parsed.GetValue(threads) ?? Environment.ProcessorCount, 1, MostThreads, "--threads"),
            };
            return Explore(surroundings, expedition, parsed.GetValue(json), FolderOf(surroundings, parsed.GetValue(folder)));
        });
        return verb;
    }

    private static int Explore(Surroundings surroundings, Expedition expedition, bool json, string? folder)
    {
        var clock = Stopwatch.StartNew();
        var exploration = expedition.Run(surroundings.ShowsProgress
            ? done => surroundings.Error.Write($"\r{Counted.Of(done, "game")} of {expedition.Games.ToString(System.Globalization.CultureInfo.InvariantCulture)} ")
            : null);
        if (surroundings.ShowsProgress)
        {
            surroundings.Error.WriteLine();
        }

        if (folder is not null)
        {
            ExplorationFiles.Write(folder, exploration);
        }

        surroundings.Output.WriteLine(json ? ExplorationJson.Of(exploration, clock.Elapsed.TotalSeconds) : ExplorationText.Of(exploration, expedition.Scenario));
        return Exits.Fine;
    }

    private static int ChairOf(Scenario scenario, string? typed, PlayerKind kind)
    {
        if (typed is not null)
        {
            return Chairs.Named(scenario, typed);
        }

        return kind == PlayerKind.Rival ? -1 : throw Complaint.Usage(
            $"A random player needs a chair: --as {string.Join(" or --as ", scenario.Chairs.Select(c => scenario.People[c].Id))}.");
    }

    private static Given GivenOf(Scenario scenario, string typed)
    {
        var dot = typed.IndexOf('.', StringComparison.Ordinal);
        var questions = scenario.Events.Where(e => e.Question is not null).ToList();
        if (dot < 0 || questions.FirstOrDefault(e => string.Equals(e.Id, typed[..dot], StringComparison.Ordinal)) is not { } question)
        {
            var near = NearestNames.Question(dot < 0 ? typed : typed[..dot], questions.Select(e => e.Id), "sim explore --json lists them all.");
            throw Complaint.Usage($"'{Printable.Text(typed)}' is no question and option of this scenario. {near}");
        }

        var option = question.Question!.Options.FirstOrDefault(o => string.Equals(o.Id, typed[(dot + 1)..], StringComparison.Ordinal));
        return option is not null ? new Given(question.Index, option.Index) : throw Complaint.Usage(
            $"The question '{question.Id}' has no option '{Printable.Text(typed[(dot + 1)..])}'. It has: {string.Join(", ", question.Question.Options.Select(o => o.Id))}.");
    }

    private static string? FolderOf(Surroundings surroundings, string? folder)
    {
        if (folder is null)
        {
            return null;
        }

        var path = Path.GetFullPath(folder, surroundings.CurrentFolder);
        try
        {
            Directory.CreateDirectory(path);
            return path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Complaint.Refused($"The folder '{Printable.Text(folder)}' cannot be made: {Printable.Text(failure.Message)}");
        }
    }
}
