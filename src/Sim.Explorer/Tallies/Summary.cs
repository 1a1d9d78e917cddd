using Sim.Explorer.Players;
using Sim.Model.Explorations;

namespace Sim.Explorer.Tallies;

/// <summary>From sums to what is told: shares and percentiles, in the order of the scenario.</summary>
internal static class Summary
{
    public static Exploration Of(Expedition expedition, Tally tally)
    {
        var scenario = expedition.Scenario;
        return new(
            scenario.Id,
            scenario.Fingerprint,
            expedition.Seed,
            expedition.Games,
            expedition.Player is PlayerKind.Random ? "random" : "rival",
            expedition.Chair < 0 ? null : scenario.People[expedition.Chair].Id,
            [.. scenario.Endings.Select(e => new Count(e.Id, tally.Endings[e.Index]))],
            [.. scenario.Events.Select(e => new Count(e.Id, tally.Events[e.Index]))],
            [
                .. from happening in scenario.Events
                   from option in happening.Question?.Options ?? []
                   select new OptionCount(happening.Id, option.Id, tally.Offered[happening.Index][option.Index], tally.Taken[happening.Index][option.Index]),
            ],
            [
                .. scenario.Checkpoints.Select(c =>
                    new CheckpointShare(c.Id, tally.Passed[c.Index], (int)((long)tally.Passed[c.Index] * 100 / expedition.Games))),
            ],
            [
                .. from turn in Enumerable.Range(0, tally.Closes.Count)
                   from variable in scenario.Variables
                   let values = tally.Closes[turn].Histograms[variable.Index]
                   select new Band(variable.Id, turn + 1, values.Percentile(10), values.Percentile(50), values.Percentile(90)),
            ],
            tally.Digest);
    }
}
