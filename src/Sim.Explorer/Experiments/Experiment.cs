using System.Collections.Immutable;
using Sim.Engine.Turns;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Explorer.Experiments;

/// <summary>
/// The same games over and over, begun from other values: every combination of the variations, each with the same seeds, so that what
/// differs between two of them comes from the values alone. What is told is the same, in the same order, for any number of threads.
/// </summary>
public sealed record Experiment
{
    // So many blocks for each thread are played before their trials are told.
    private const int BlocksAtOnce = 4;
    private const int GamesOfABlock = 16;

    /// <summary>The games as they would be without the variations.</summary>
    public required Course Course { get; init; }

    public ImmutableArray<Variation> Variations { get; init; } = [];

    /// <summary>How many for each combination.</summary>
    public required int Games { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>How many combinations of values there are.</summary>
    public long Combinations => Variations.Aggregate(1L, (product, v) => product * v.Values.Length);

    /// <param name="told">Is told each trial in order; the first variation moves slowest, and the games of a combination stand together.</param>
    /// <param name="progress">Told how many trials are done.</param>
    /// <returns>How many trials were told: all, unless it was stopped.</returns>
    public long Run(Action<Trial> told, Action<long>? progress = null, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Games, 1, nameof(Games));
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1, nameof(Threads));
        var done = 0L;
        for (var number = 0L; number < Combinations; number++)
        {
            var varied = Combination(number);
            var sittings = new Sitting?[Threads];
            var course = Course with { Scenario = Begun(Course.Scenario, varied) };

            // What somebody remembers ends with the games that belong together.
            var block = course.Player.Together > 1 ? course.Player.Together : GamesOfABlock;
            for (var first = 0; first < Games; first += Threads * BlocksAtOnce * block)
            {
                if (stop.IsCancellationRequested)
                {
                    return done;
                }

                var trials = new Trial[Math.Min(Threads * BlocksAtOnce * block, Games - first)];
                Play(course, varied, sittings, first, block, trials);
                foreach (var trial in trials)
                {
                    told(trial);
                }

                done += trials.Length;
                progress?.Invoke(done);
            }
        }

        return done;
    }

    private void Play(Course course, ImmutableArray<int> varied, Sitting?[] sittings, int first, int block, Trial[] trials)
    {
        var next = -1;
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, worker =>
        {
            while (Interlocked.Increment(ref next) is var number && number * block < trials.Length)
            {
                var sitting = sittings[worker] ??= new Sitting(course, witness: null);
                var tried = new Dictionary<string, int>(StringComparer.Ordinal);
                for (var i = number * block; i < Math.Min(trials.Length, (number + 1) * block); i++)
                {
                    trials[i] = TrialOf(course, varied, first + i, sitting.Play(first + i, tried));
                }
            }
        });
    }

    private static Trial TrialOf(Course course, ImmutableArray<int> varied, int game, Situation situation)
    {
        var scenario = course.Scenario;
        var answers = scenario.Events.Select(e => situation.ChosenOf(e.Index)).ToImmutableArray();
        var before = scenario.Beforehand.Events.Count(e => e.Option >= 0) + scenario.Beforehand.Acts.Length;
        return new Trial(
            varied,
            game,
            course.SeedOf(game),
            situation.Turn,
            answers.Count(a => a >= 0) + scenario.Acts.Sum(a => situation.TimesDone(a.Index)) - before,
            answers,
            [.. scenario.Endings.Where(e => Slides.IsShown(e, situation)).Select(e => e.Index)],
            [.. situation.Numbers.AsSpan(scenario.Layout.Variables, scenario.Layout.VariableCount)]);
    }

    private ImmutableArray<int> Combination(long number)
    {
        var values = new int[Variations.Length];
        for (var i = Variations.Length - 1; i >= 0; i--)
        {
            values[i] = Variations[i].Values[(int)(number % Variations[i].Values.Length)];
            number /= Variations[i].Values.Length;
        }

        return [.. values];
    }

    private Scenario Begun(Scenario scenario, ImmutableArray<int> varied)
    {
        var variables = scenario.Variables.ToBuilder();
        for (var i = 0; i < varied.Length; i++)
        {
            variables[Variations[i].Variable] = variables[Variations[i].Variable] with { Start = varied[i] };
        }

        return scenario with { Variables = variables.ToImmutable() };
    }
}
