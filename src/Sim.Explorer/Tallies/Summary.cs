using Sim.Explorer.Shards;
using Sim.Model.Explorations;

namespace Sim.Explorer.Tallies;

/// <summary>From sums to what is told: shares and percentiles, in the order of the scenario.</summary>
public static class Summary
{
    /// <param name="shard">Of at least one game.</param>
    public static Exploration Of(Shard shard)
    {
        var (scenario, tally) = (shard.Scenario, shard.Tally);
        return new(
            scenario.Id,
            scenario.Fingerprint,
            shard.Terms.Seed,
            shard.Games,
            shard.Terms.Player,
            shard.Terms.As,
            [.. scenario.Endings.Select(e => new Count(e.Id, tally.Endings[e.Index]))],
            [.. scenario.Events.Select(e => new Count(e.Id, tally.Events[e.Index]))],
            [
                .. from happening in scenario.Events
                   from option in happening.Question?.Options ?? []
                   select new OptionCount(happening.Id, option.Id, tally.Offered[happening.Index][option.Index], tally.Taken[happening.Index][option.Index]),
            ],
            [
                .. scenario.Checkpoints.Select(c =>
                    new CheckpointShare(c.Id, tally.Passed[c.Index], tally.Reached[c.Index])),
            ],
            [
                .. from since in Enumerable.Range(0, tally.Closes.Count)
                   from variable in scenario.Variables
                   let values = tally.Closes[since].Histograms[variable.Index]
                   select new Band(variable.Id, shard.Terms.FromTurn + since, values.Percentile(10), values.Percentile(50), values.Percentile(90)),
            ],
            tally.Digest)
        {
            First = shard.First + 1,
            FromTurn = shard.Terms.FromTurn,
            Given = shard.Terms.Given,
        };
    }
}
