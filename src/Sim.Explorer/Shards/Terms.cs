using System.Collections.Immutable;
using System.Globalization;
using Sim.Engine;

namespace Sim.Explorer.Shards;

/// <summary>What shards must agree in to be added: the scenario's text, the versions, the series, who plays, what is given, from where.</summary>
/// <param name="Entries">Each with its name, in the order in which they are written.</param>
public sealed record Terms(ImmutableArray<(string Name, string Value)> Entries)
{
    /// <summary>Stands where there is nothing to say.</summary>
    public const string None = "-";

    public static ImmutableArray<string> Names { get; } = ["scenario", "fingerprint", "program", "rules", "seed", "player", "as", "given", "from turn", "from situation"];

    /// <summary>The version of the program that plays.</summary>
    public static string Program { get; } = typeof(Terms).Assembly.GetName().Version?.ToString(3) ?? None;

    public string Scenario => Of("scenario");

    public string Fingerprint => Of("fingerprint");

    public ulong Seed => ulong.Parse(Of("seed"), CultureInfo.InvariantCulture);

    public string Player => Of("player");

    public string? As => Of("as") is var person && person == None ? null : person;

    public ImmutableArray<string> Given => Of("given") is var given && given == None ? [] : [.. given.Split(' ')];

    /// <summary>From 1.</summary>
    public int FromTurn => int.Parse(Of("from turn"), CultureInfo.InvariantCulture);

    public static Terms Of(Course course)
    {
        var scenario = course.Scenario;
        var given = string.Join(' ', course.Givens.Select(g => $"{scenario.Events[g.Event].Id}.{scenario.Events[g.Event].Question!.Options[g.Option].Id}"));
        string[] values =
        [
            scenario.Id,
            scenario.Fingerprint,
            Program,
            Game.Rules.ToString(CultureInfo.InvariantCulture),
            course.Seed.ToString(CultureInfo.InvariantCulture),
            course.Player.Word,
            course.Chair < 0 ? None : scenario.People[course.Chair].Id,
            given.Length == 0 ? None : given,
            ((course.From?.Turn ?? 0) + 1).ToString(CultureInfo.InvariantCulture),
            course.From is { } from ? from.Hash.ToString("x16", CultureInfo.InvariantCulture) : None,
        ];
        return new([.. Names.Zip(values)]);
    }

    /// <summary>The first entry in which others differ; null where they are the same.</summary>
    public (string Name, string Value, string Other)? Difference(Terms other)
    {
        foreach (var (mine, theirs) in Entries.Zip(other.Entries))
        {
            if (!string.Equals(mine.Value, theirs.Value, StringComparison.Ordinal))
            {
                return (mine.Name, mine.Value, theirs.Value);
            }
        }

        return null;
    }

    private string Of(string name) => Entries[Names.IndexOf(name)].Value;
}
