using System.Collections.Immutable;
using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Decisions;
using Sim.Model.Explorations;
using Sim.Model.Forecasts;
using Sim.Model.Scenarios;

namespace Sim.Explorer.Rehearsals;

/// <summary>
/// Plays a scenario many times for its author, from every chair, by people of four habits: by lot, as rivals do, what was tried least, what
/// stands first. Games are played in batches that depend on the seed and their number alone, so that the result is the same for any number of threads.
/// </summary>
public sealed record Rehearsing
{
    /// <summary>Games that are played one after the other, so that what was tried least is known among them.</summary>
    private const int Batch = 48;

    private const int MostDecisions = 20_000;
    private const int FewestComparisons = 18;
    private const int AuditedOf = 20;
    private const int MostAudited = 30;
    private const int PinnedPercent = 90;

    private const int AsRivals = 1;

    private static readonly string[] Habits = ["by lot", "as the rivals play", "what was tried least", "what stands first"];

    public required Scenario Scenario { get; init; }

    public required int Games { get; init; }

    public ulong Seed { get; init; } = 1;

    public int Threads { get; init; } = 1;

    /// <summary>Words that a player reads: before the game, in each event, in each ending.</summary>
    public required (int Before, ImmutableArray<int> Events, ImmutableArray<int> Endings) Words { get; init; }

    /// <summary>Words of each paragraph that may be told after the text of each event.</summary>
    public required ImmutableArray<ImmutableArray<int>> PassageWords { get; init; }

    public Rehearsal Run(Action<int>? progress = null, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Games, 1, nameof(Games));
        var chairs = Scenario.Chairs.IsEmpty ? [-1] : Scenario.Chairs;
        var batches = (Games + Batch - 1) / Batch;
        var audited = Scenario.Chairs.IsEmpty ? 0 : Math.Min(MostAudited, Games / AuditedOf);
        var results = new Results?[batches];
        var audits = new Audit?[audited];
        var counter = new Counter(Games, progress);
        Parallel.For(0, batches + audited, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Threads), CancellationToken = stop }, () => new Table(Scenario), (number, _, table) =>
        {
            if (number < batches)
            {
                results[number] = Played(table, chairs, number * Batch, counter);
            }
            else
            {
                var audit = audits[number - batches] = new Audit(Scenario);
                foreach (var chair in Scenario.Chairs)
                {
                    audit.Look(table, chair, Mixing.Of(Seed, number - batches));
                }
            }

            return table;
        }, _ => { });

        return Summed([.. results.OfType<Results>()], [.. audits.OfType<Audit>()]);
    }

    private Results Played(Table table, ImmutableArray<int> chairs, int first, Counter counter)
    {
        var results = new Results(Scenario, PassageWords);
        var tried = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = first; number < Math.Min(Games, first + Batch); number++)
        {
            var chair = chairs[number % chairs.Length];
            var habit = chair < 0 ? AsRivals : number / chairs.Length % Habits.Length;
            var seed = Mixing.Of(Seed, number);
            Play(table, chair, habit, seed, tried, results);
            counter.Next();
            counter.Done();
        }

        return results;
    }

    private void Play(Table table, int chair, int habit, ulong seed, Dictionary<string, int> tried, Results results)
    {
        var lines = new List<string>();
        var decisions = 0;
        var read = results.Onlooker.PassageWords;
        try
        {
            var game = table.Begin(seed, new GameOptions(chair, KeepBooks: false, Witness: results.Onlooker, HostMachines: false));
            IPlayer player = habit switch
            {
                0 => new RandomPlayer(seed),
                AsRivals => new RivalPlayer(),
                2 => new LeastTriedPlayer(tried),
                _ => new FirstPlayer(),
            };
            while (!game.IsOver)
            {
                var decision = player.Decide(game);
                lines.Add(decision.Line);
                decisions += decision is Rest ? 0 : 1;
                if (game.Decide(decision) is { } refusal)
                {
                    throw new InvalidOperationException($"'{decision.Line}' was offered and then refused: {refusal.Reason}");
                }

                if (lines.Count > MostDecisions)
                {
                    throw new InvalidOperationException("It does not come to an end.");
                }
            }

            results.Onlooker.Finish(game.Situation);
            results.Lengths.Add((decisions, WordsOf(game) + results.Onlooker.PassageWords - read));
            results.Kept[habit] += chair >= 0 && new InOffice(chair).Holds(game.Situation) ? 1 : 0;
            results.Games[habit]++;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            results.Stops.Add(new BrokenGame(seed, chair < 0 ? null : Scenario.People[chair].Id, [.. lines], failure.Message));
        }
    }

    private int WordsOf(Game game)
    {
        var words = Words.Before;
        for (var i = 0; i < Scenario.Events.Length; i++)
        {
            words += game.Situation.HappenedIn(i) >= 0 ? Words.Events[i] : 0;
        }

        foreach (var ending in game.Endings())
        {
            words += Words.Endings[ending.Index];
        }

        return words;
    }

    private Rehearsal Summed(IReadOnlyList<Results> results, IReadOnlyList<Audit> audits)
    {
        var seen = results[0].Onlooker;
        foreach (var other in results.Skip(1))
        {
            seen.Add(other.Onlooker);
        }

        var audit = new Audit(Scenario);
        foreach (var other in audits)
        {
            audit.Add(other);
        }

        return new Rehearsal(
            Games,
            Seed,
            [.. seen.Events],
            [.. seen.Passages.Select(told => told.ToImmutableArray())],
            [.. seen.EndingGames.Zip(seen.Endings, (games, shown) => new EndingUse(games, shown))],
            [.. seen.Uses.Select(uses => Enumerable.Range(0, uses.Length / 3).Select(i => new OptionUse(uses[i * 3], uses[(i * 3) + 1], uses[(i * 3) + 2])).ToImmutableArray())],
            [.. Scenario.Events.Where(e => seen.Events[e.Index] == 0).Select(e => MissOf(e, seen))],
            [.. results.SelectMany(r => r.Stops)],
            [.. Scenario.Variables.Select(v => PinnedAt(v, seen)).OfType<Pinned>()],
            [.. Habits.Select((name, i) => new Habit(name, i == AsRivals, results.Sum(r => r.Games[i]), results.Sum(r => r.Kept[i])))],
            [.. audit.Bests(FewestComparisons)],
            new PlayLength(SpreadOf(results.SelectMany(r => r.Lengths).Select(l => l.Decisions)), SpreadOf(results.SelectMany(r => r.Lengths).Select(l => l.Words))));
    }

    private static Miss MissOf(Event happening, Onlooker seen)
    {
        var worst = seen.Parts[happening.Index].Where(part => part.Failed > 0).MaxBy(part => part.Failed);
        return new Miss(happening.Index, worst?.Part, worst?.Failed ?? 0, seen.Looked[happening.Index], worst?.Short);
    }

    // Numbers of people and what they think of each other are their own affair; a flag has nothing between its ends.
    private static Pinned? PinnedAt(Variable variable, Onlooker seen)
    {
        var turns = seen.Reached.Count;
        if (variable.Flag || variable.Owner is Owner.Person or Owner.Trust || turns < 4)
        {
            return null;
        }

        foreach (var (counts, limit) in new[] { (seen.Low, variable.Min), (seen.High, variable.Max) })
        {
            var from = turns;
            while (from > 0 && (long)counts[from - 1][variable.Index] * 100 >= (long)seen.Reached[from - 1] * PinnedPercent)
            {
                from--;
            }

            // Half the game, and not because it began and stayed there: that is a number nobody moves.
            if (from > 0 && from <= turns / 2)
            {
                return new Pinned(variable.Index, limit, from);
            }
        }

        return null;
    }

    private static Spread SpreadOf(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? new Spread(0, 0, 0) : new Spread(sorted[(sorted.Count - 1) / 2], sorted[(sorted.Count - 1) * 9 / 10], sorted[^1]);
    }

    private sealed class Results(Scenario scenario, ImmutableArray<ImmutableArray<int>> words)
    {
        public Onlooker Onlooker { get; } = new(scenario, words);

        public int[] Games { get; } = new int[Habits.Length];

        public int[] Kept { get; } = new int[Habits.Length];

        public List<(int Decisions, int Words)> Lengths { get; } = [];

        public List<BrokenGame> Stops { get; } = [];
    }
}
