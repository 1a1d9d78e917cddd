using System.Collections.Immutable;
using Sim.Engine;
using Sim.Engine.Evaluation;
using Sim.Engine.Turns;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Explorer;

/// <summary>
/// A moment of a recorded game from which other games are played: everything as it stood when the turn before was closed and nothing of
/// the new one had come yet. What the first day drew (aims, nerve, what people think of each other) is in it and stays.
/// </summary>
public sealed class Departure
{
    private readonly int[] _numbers;

    private Departure(int[] numbers, int turn, ImmutableArray<bool> passed, ulong hash) => (_numbers, Turn, Passed, Hash) = (numbers, turn, passed, hash);

    /// <summary>The turn (from 0) that is about to open.</summary>
    public int Turn { get; }

    /// <summary>By checkpoint: whether it was passed, for those that lie before.</summary>
    public ImmutableArray<bool> Passed { get; }

    /// <summary>A digest of the situation.</summary>
    public ulong Hash { get; }

    /// <param name="turn">From 0.</param>
    /// <returns>Null where the recorded game was over, or has not come so far.</returns>
    /// <exception cref="ReplayException">The scenario is another, or a recorded decision cannot be taken.</exception>
    public static Departure? Of(Scenario scenario, Recording recording, int turn)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(turn);
        var chair = recording.Chair is null ? -1 : scenario.PersonNamed(recording.Chair)?.Index ?? throw new ReplayException(0, $"The scenario has nobody called '{recording.Chair}'.");
        var table = new Table(scenario);
        var watch = new Watch(scenario, turn);
        if (turn == 0)
        {
            watch.Arrive(Beginning.Of(table, recording.Seed, chair));
            return watch.Found;
        }

        var game = table.Begin(recording.Seed, new GameOptions(chair, KeepBooks: false, Witness: watch, HostMachines: false));
        foreach (var logged in recording.Decisions)
        {
            if (watch.Found is null && game.Decide(logged.Decision) is { } refusal)
            {
                throw new ReplayException(logged.Turn + 1, $"'{logged.Decision.Line}' was refused: {refusal.Reason}");
            }
        }

        return watch.Found;
    }

    /// <summary>The situation, for a game in which somebody sits in the chair and chance comes from a seed.</summary>
    public Situation Situation(Scenario scenario, int chair, ulong seed)
    {
        var numbers = (int[])_numbers.Clone();
        numbers[Layout.Chair] = chair;
        Model.Situations.Situation.SetSeed(numbers, seed);
        return new Situation(scenario, numbers);
    }

    private sealed class Watch(Scenario scenario, int turn) : IWitness
    {
        private readonly bool[] _passed = new bool[scenario.Checkpoints.Length];

        public Departure? Found { get; private set; }

        public void Answered(Situation situation, int happening, int option)
        {
        }

        public void Closed(Situation situation)
        {
            foreach (var checkpoint in scenario.Checkpoints.Where(c => c.Turn == situation.Turn - 1))
            {
                _passed[checkpoint.Index] = Evaluator.Holds(checkpoint.If, situation, Cast.Nobody);
            }

            if (situation.Turn == turn && !situation.IsOver)
            {
                Arrive(situation);
            }
        }

        public void Arrive(Situation situation) => Found ??= new Departure((int[])situation.Numbers.Clone(), turn, [.. _passed], situation.Hash());
    }
}
