using System.Globalization;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Explorer.Shards;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations;

/// <summary>Shards that were played anywhere, put together to one exploration.</summary>
internal static class ShardFiles
{
    private const int LongestFile = 1 << 30;

    /// <param name="named">The scenario if one is named; else it is found on the shelf.</param>
    /// <exception cref="Complaint">A file is no shard, or they do not belong together.</exception>
    public static (Shard Shard, string Path) Merge(Surroundings surroundings, ScenarioShelf shelf, string? named, IReadOnlyList<string> files)
    {
        var parts = files.Select(file => Open(surroundings, file)).OrderBy(part => part.Head.First).ThenBy(part => part.File, StringComparer.Ordinal).ToList();
        foreach (var part in parts.Skip(1))
        {
            if (parts[0].Head.Terms.Difference(part.Head.Terms) is { } difference)
            {
                throw Complaint.Refused($"'{Printable.Text(parts[0].File)}' and '{Printable.Text(part.File)}' do not belong together. {Words(difference)}");
            }
        }

        foreach (var (before, after) in parts.Zip(parts.Skip(1)))
        {
            BeNeighbours(before, after);
        }

        var (path, scenario) = ScenarioOf(shelf, named, parts[0]);
        Shard? sum = null;
        foreach (var part in parts)
        {
            var shard = ShardBytes.Read(part.Bytes, part.Head, scenario) ?? throw Complaint.Refused($"'{Printable.Text(part.File)}' is damaged. Play it again.");
            sum = sum is null ? shard : sum.With(shard);
        }

        return (sum!, path);
    }

    private static Part Open(Surroundings surroundings, string file)
    {
        var path = Path.GetFullPath(file, surroundings.CurrentFolder);
        if (!File.Exists(path))
        {
            throw Complaint.Refused(Directory.Exists(path) ? $"'{Printable.Text(file)}' is a folder and not a shard." : $"There is no file '{Printable.Text(file)}'.");
        }

        try
        {
            var bytes = surroundings.Disk.Read(path, LongestFile);
            return ShardHead.Read(bytes) is { } head ? new Part(file, bytes, head) : throw Complaint.Refused($"'{Printable.Text(file)}' is no shard. sim explore --seeds A..B --shard FILE writes one.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Complaint.Refused($"'{Printable.Text(file)}' cannot be read: {Printable.Text(failure.Message)}");
        }
    }

    private static void BeNeighbours(Part before, Part after)
    {
        var (end, begin) = (before.Head.First + before.Head.Games, after.Head.First);
        if (begin < end)
        {
            var both = new SeedRange(begin + 1, Math.Min(end, begin + after.Head.Games));
            throw Complaint.Refused($"'{Printable.Text(before.File)}' and '{Printable.Text(after.File)}' both have the seeds {both}. Leave one of them out.");
        }

        if (begin > end)
        {
            throw Complaint.Refused($"Between '{Printable.Text(before.File)}' and '{Printable.Text(after.File)}' the seeds {new SeedRange(end + 1, begin)} are missing. Play them too: --seeds {new SeedRange(end + 1, begin)}.");
        }
    }

    private static (string Path, Scenario Scenario) ScenarioOf(ScenarioShelf shelf, string? named, Part part)
    {
        var terms = part.Head.Terms;
        var path = named is not null ? shelf.PathOf(named) : shelf.PathWithId(terms.Scenario)
            ?? throw Complaint.Refused($"The shards are of the scenario '{Printable.Text(terms.Scenario)}', which is not on the shelf. Name it: sim explore PATH --merge {Printable.Text(part.File)} …");
        var scenario = shelf.Open(path);
        if (!string.Equals(scenario.Fingerprint, terms.Fingerprint, StringComparison.Ordinal))
        {
            throw Complaint.Refused($"The shards were played with another version of the scenario '{Printable.Text(terms.Scenario)}' than that in '{Printable.Text(shelf.Nearby(path))}'. They can be put together only with the text as it was then.");
        }

        var rules = Game.Rules.ToString(CultureInfo.InvariantCulture);
        return terms.Entries.Single(e => e.Name == "rules").Value == rules
            ? (path, scenario)
            : throw Complaint.Refused($"The shards were played under version {Printable.Text(terms.Entries.Single(e => e.Name == "rules").Value)} of the rules; this program plays version {rules}.");
    }

    private static string Words((string Name, string Value, string Other) difference)
    {
        var (one, other) = (Printable.Text(difference.Value), Printable.Text(difference.Other));
        return difference.Name switch
        {
            "scenario" => $"One is of the scenario '{one}', the other of '{other}'.",
            "fingerprint" => "They were played with different versions of the scenario.",
            "program" => $"One was played by version {one} of the program, the other by {other}.",
            "rules" => $"One was played under version {one} of the rules, the other under {other}.",
            "seed" => $"One is of seed {one}, the other of seed {other}.",
            "player" => $"One was played by '{one}', the other by '{other}'.",
            "as" => $"One was played from the chair '{one}', the other from '{other}'.",
            "given" => $"In one is given '{one}', in the other '{other}'.",
            _ => "They begin from different moments.",
        };
    }

    private sealed record Part(string File, byte[] Bytes, ShardHead Head);
}
