using Sim.Explorer.Tallies;
using Sim.Model.Scenarios;

namespace Sim.Explorer.Shards;

/// <summary>What some consecutive games of a series came to, as sums: the part of a sweep that one machine has played.</summary>
public sealed class Shard
{
    internal Shard(Scenario scenario, Terms terms, int first, int games, Tally tally) =>
        (Scenario, Terms, First, Games, Tally) = (scenario, terms, first, games, tally);

    public Scenario Scenario { get; }

    public Terms Terms { get; }

    /// <summary>The number (from 0) of its first game.</summary>
    public int First { get; }

    public int Games { get; }

    internal Tally Tally { get; }

    /// <summary>The games of both; this one is part of it afterwards and must not be used.</summary>
    /// <exception cref="ArgumentException">The other does not begin where this one ends, or was played under other terms.</exception>
    public Shard With(Shard next)
    {
        if (next.First != First + Games || Terms.Difference(next.Terms) is not null)
        {
            throw new ArgumentException("Only games of the same series that follow each other are added.", nameof(next));
        }

        Tally.Add(next.Tally);
        return new Shard(Scenario, Terms, First, Games + next.Games, Tally);
    }
}
