using System.Collections.Immutable;
using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Scenarios;

namespace Sim.Explorer.Forecasts;

/// <summary>
/// Plays a game ahead from what the person in the chair knows, a few games at a time, so that a forecast can be read while it grows and be
/// left at any moment. Every branch begins from the same imagined situations and has the same luck, so that what differs comes from the
/// decision.
/// </summary>
public sealed class Forecaster
{
    private readonly Picture _picture;
    private readonly ImmutableArray<Decision?> _decisions;
    private readonly ImmutableArray<Outcome> _outcomes;
    private readonly Imagination _imagination;
    private readonly Playout _ahead;
    private readonly ulong _seed;
    private readonly int[] _numbers;
    private readonly int[] _games;
    private readonly int[,] _came;

    /// <param name="decisions">The decisions to be compared; none for how it goes if the person does as it suits him.</param>
    /// <param name="turns">How many turns are played ahead.</param>
    /// <param name="seed">Whatever is known to the person as well; the game's own seed is not.</param>
    public Forecaster(Picture picture, Table table, IReadOnlyList<Decision> decisions, int turns, Conduct conduct, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(turns, 1);
        _picture = picture;
        _decisions = decisions.Count == 0 ? [null] : [.. decisions];
        _outcomes = [.. Outcome.All(picture.Scenario, picture.Numbers[Layout.Chair])];
        _imagination = new Imagination(picture, table);
        _ahead = table.Playout(new GameOptions(picture.Numbers[Layout.Chair], KeepBooks: false, HostMachines: false));
        _seed = seed;
        _numbers = new int[picture.Scenario.Layout.Length];
        _games = new int[_decisions.Length];
        _came = new int[_decisions.Length, _outcomes.Length];
        UntilTurn = Math.Min(picture.Numbers[Layout.Turn] + turns, picture.Scenario.Calendar.Turns);
        Conduct = conduct;
    }

    /// <summary>How often it has been imagined how things may stand.</summary>
    public int Drawn { get; private set; }

    public int UntilTurn { get; }

    public Conduct Conduct { get; }

    /// <summary>How things are by the games played so far.</summary>
    public Forecast Forecast => new(
        Conduct,
        UntilTurn,
        [.. _decisions.Select((decision, d) => new Branch(decision, _games[d], [.. _outcomes.Select((o, i) => new Came(o, _came[d, i]))]))]);

    /// <summary>Imagines once more how things may stand, and plays every branch from there.</summary>
    public void PlayOnce()
    {
        var luck = Mixing.Of(_seed, Drawn++);
        _imagination.Draw(luck, _numbers);
        for (var d = 0; d < _decisions.Length; d++)
        {
            _ahead.TakeUp(_numbers, Mixing.Stir(luck));

            // In some of the situations that are possible the decision is not.
            if (_decisions[d] is { } decision && _ahead.Decide(decision) is not null)
            {
                continue;
            }

            _ahead.GoOn(Conduct, UntilTurn);
            _games[d]++;
            for (var outcome = 0; outcome < _outcomes.Length; outcome++)
            {
                _came[d, outcome] += _outcomes[outcome].Holds(_ahead.Situation) ? 1 : 0;
            }
        }
    }
}
