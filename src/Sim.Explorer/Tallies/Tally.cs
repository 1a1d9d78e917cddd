using Sim.Engine;
using Sim.Engine.Choices;
using Sim.Engine.Evaluation;
using Sim.Engine.Turns;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Explorer.Tallies;

/// <summary>What some of the games came to: sums alone, so that tallies can be added in any order.</summary>
internal sealed class Tally : IWitness
{
    private readonly Scenario _scenario;
    private readonly Departure? _from;
    private readonly bool[] _passedNow;
    private readonly List<ulong> _hashes = [];

    /// <param name="from">The moment from which the games are played; null from the beginning.</param>
    public Tally(Scenario scenario, Departure? from = null)
    {
        (_scenario, _from) = (scenario, from);
        _passedNow = new bool[scenario.Checkpoints.Length];
        Endings = new int[scenario.Endings.Length];
        Events = new int[scenario.Events.Length];
        Passed = new int[scenario.Checkpoints.Length];
        Reached = new int[scenario.Checkpoints.Length];
        Offered = [.. scenario.Events.Select(e => new int[e.Question?.Options.Length ?? 0])];
        Taken = [.. scenario.Events.Select(e => new int[e.Question?.Options.Length ?? 0])];
    }

    public int Games { get; set; }

    /// <summary>Games in which each ending held.</summary>
    public int[] Endings { get; }

    /// <summary>Games in which each event happened.</summary>
    public int[] Events { get; }

    /// <summary>Games in which each checkpoint's condition held on its day.</summary>
    public int[] Passed { get; }

    /// <summary>Games that came as far as each checkpoint's day; of one that ended before, nothing is known.</summary>
    public int[] Reached { get; }

    /// <summary>By event and option: how often the question came with the option open, and how often it was the answer.</summary>
    public int[][] Offered { get; }

    public int[][] Taken { get; }

    /// <summary>By closed turn (the first is that from which the games are played) and variable, over the games that reached it.</summary>
    public List<Closes> Closes { get; } = [];

    /// <summary>A digest of every situation of every game at every close.</summary>
    public ulong Digest { get; set; }

    public void Answered(Situation situation, int happening, int option)
    {
        foreach (var offered in _scenario.Events[happening].Question!.Options)
        {
            if (Answers.IsOpen(_scenario.Events[happening], offered, situation))
            {
                Offered[happening][offered.Index]++;
            }
        }

        Taken[happening][option]++;
    }

    public void Closed(Situation situation)
    {
        var turn = situation.Turn - 1;
        _hashes.Add(situation.Hash());
        var since = turn - (_from?.Turn ?? 0);
        if (since == Closes.Count)
        {
            Closes.Add(new Closes(_scenario));
        }

        Closes[since].Add(situation.Numbers.AsSpan(_scenario.Layout.Variables, _scenario.Layout.VariableCount));

        foreach (var checkpoint in _scenario.Checkpoints)
        {
            if (checkpoint.Turn == turn)
            {
                Reached[checkpoint.Index]++;
                _passedNow[checkpoint.Index] = Evaluator.Holds(checkpoint.If, situation, Cast.Nobody);
            }
        }
    }

    /// <summary>Counts what is known when a game is over.</summary>
    public void Finish(int number, Situation situation)
    {
        Games++;
        foreach (var ending in _scenario.Endings)
        {
            Endings[ending.Index] += Slides.IsShown(ending, situation) ? 1 : 0;
        }

        for (var i = 0; i < Events.Length; i++)
        {
            Events[i] += situation.HappenedIn(i) >= 0 ? 1 : 0;
        }

        for (var i = 0; i < Passed.Length; i++)
        {
            var isBefore = _from is { } from && _scenario.Checkpoints[i].Turn < from.Turn;
            Passed[i] += (isBefore ? _from!.Passed[i] : _passedNow[i]) ? 1 : 0;
            Reached[i] += isBefore ? 1 : 0;
            _passedNow[i] = false;
        }

        var digest = (ulong)number;
        foreach (var hash in _hashes)
        {
            digest = Mixing.Of(digest ^ hash, number);
        }

        _hashes.Clear();

        Digest = unchecked(Digest + digest);
    }

    public void Add(Tally other)
    {
        Games += other.Games;
        Sum(Endings, other.Endings);
        Sum(Events, other.Events);
        Sum(Passed, other.Passed);
        Sum(Reached, other.Reached);
        for (var i = 0; i < Offered.Length; i++)
        {
            Sum(Offered[i], other.Offered[i]);
            Sum(Taken[i], other.Taken[i]);
        }

        for (var turn = 0; turn < other.Closes.Count; turn++)
        {
            if (turn == Closes.Count)
            {
                Closes.Add(other.Closes[turn]);
                continue;
            }

            Closes[turn].Add(other.Closes[turn]);
        }

        Digest = unchecked(Digest + other.Digest);
    }

    private static void Sum(int[] into, int[] from)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] += from[i];
        }
    }
}
