using System.CommandLine;
using Sim.Commands.Checking;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;

namespace Sim.Commands.Verbs;

/// <summary><c>sim check</c>: everything there is to say about scenarios, at once.</summary>
internal static class CheckVerb
{
    private const int MostGames = 1_000_000;

    public static Command Of(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Scenarios by path or name, or folders of scenarios.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "One JSON object and nothing else." };
        var sarif = new Option<bool>("--sarif") { Description = "SARIF 2.1.0 and nothing else, for editors and code hosts." };
        var words = new Option<bool>("--words") { Description = "Also how many words, decisions and minutes each event has." };
        var watch = new Option<bool>("--watch") { Description = "Go on, and say what has changed whenever a file was saved." };
        var release = new Option<bool>("--release") { Description = "As for a release, in which nothing may still be a draft." };
        var games = new Option<int?>("--games") { Description = "Also play so many games, and say what none of them met.", HelpName = "N", CustomParser = typed => WholeNumber.Of<int>(typed, "--games") };
        var seed = new Option<ulong>("--seed") { Description = "From which those games are drawn.", HelpName = "S", DefaultValueFactory = _ => 1, CustomParser = typed => WholeNumber.Of<ulong>(typed, "--seed") };
        var verb = new Command("check", "Say everything that is wrong with a scenario, with its place and what to do about it.") { paths, json, sarif, words, watch, release, games, seed };
        verb.SetAction(parsed =>
        {
            var asked = new Asked(parsed.GetValue(json), parsed.GetValue(sarif), parsed.GetValue(words), parsed.GetValue(watch), parsed.GetValue(release), parsed.GetValue(games), parsed.GetValue(seed));
            return Check(surroundings, parsed.GetValue(paths)!, asked);
        });
        return verb;
    }

    private static int Check(Surroundings surroundings, string[] named, Asked asked)
    {
        if ((asked.Json ? 1 : 0) + (asked.Sarif ? 1 : 0) + (asked.Watch ? 1 : 0) > 1 || (asked.Words && (asked.Sarif || asked.Watch)))
        {
            throw Complaint.Usage("--json, --sarif and --watch go one at a time, and --words with none but --json.");
        }

        if (asked is { Games: not null, Watch: true })
        {
            throw Complaint.Usage("--games plays once, and --watch goes on.");
        }

        if (asked is { Release: true, Watch: true })
        {
            throw Complaint.Usage("--release looks once, and --watch goes on.");
        }

        var shelf = new ScenarioShelf(surroundings);
        List<string> paths = [.. named.SelectMany(shelf.Below).Distinct(StringComparer.Ordinal)];
        var checks = asked.Watch ? new Watch(surroundings, paths).Run() : [.. paths.Select(path => Checked.Of(shelf, path, asked.Release))];
        if (asked.Games is { } games)
        {
            checks = [.. checks.Select(check => Rehearsed.Of(surroundings, check, Numbers.Within(games, 1, MostGames, "--games"), asked.Seed))];
        }

        if (asked.Json || asked.Sarif)
        {
            surroundings.Output.WriteLine(asked.Json ? CheckJson.Of(checks, asked.Words) : CheckSarif.Of(checks));
        }
        else if (!asked.Watch)
        {
            CheckText.Write(surroundings, checks);
        }

        foreach (var line in asked.Json || asked.Sarif ? [] : checks.SelectMany(Rehearsed.Lines))
        {
            surroundings.Output.WriteLine(line);
        }

        foreach (var line in asked is { Words: true, Json: false } ? checks.SelectMany(LengthText.Of) : [])
        {
            surroundings.Output.WriteLine(line);
        }

        return checks.Sum(check => check.Errors + check.Warnings) == 0 ? Exits.Fine : Exits.Findings;
    }

    private sealed record Asked(bool Json, bool Sarif, bool Words, bool Watch, bool Release, int? Games, ulong Seed);
}
