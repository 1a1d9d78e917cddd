using System.Collections.Immutable;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Menus;

/// <summary>
/// In what order the options of a question stand wherever they are shown. It is drawn from the game's seed and the question, because
/// authors write first what was done, and the first place would give it away. Decisions are kept by id and know nothing of it.
/// </summary>
public static class ShownOrder
{
    /// <summary>The options of an item, by index, as they are shown; of a motion for, then against.</summary>
    public static ImmutableArray<int> Of(GameView view, AgendaItem item) =>
        item is QuestionItem { Event: var asked } ? Of(view.Situation.Seed, view.Scenario.Events[asked])
        // First what commits to nothing.
        : item is ConfidenceItem ? [1, 0, 2]
        : [0, 1];

    /// <summary>The options of a question, by index, as a game of this seed shows them.</summary>
    public static ImmutableArray<int> Of(ulong seed, Event asked)
    {
        var order = Enumerable.Range(0, asked.Question?.Options.Length ?? 0).ToArray();
        var state = seed ^ Digest(asked.Id);
        for (var last = order.Length - 1; last > 0; last--)
        {
            state += 0x9E3779B97F4A7C15UL;
            var other = (int)(((Mixed(state) >> 32) * (ulong)(last + 1)) >> 32);
            (order[last], order[other]) = (order[other], order[last]);
        }

        // To put it off is no answer, and stands last.
        return asked.Question is { MayWait: > 0 } ? [.. order, order.Length] : [.. order];
    }

    // FNV-1a over the letters of the id: the same on every machine, and another event in the file does not change it.
    private static ulong Digest(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in id)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    // SplitMix64's finaliser: neighbouring seeds give unlike orders.
    private static ulong Mixed(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }
}
