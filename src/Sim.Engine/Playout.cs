using System.Collections.Immutable;
using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Evaluation;
using Sim.Engine.Turns;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine;

/// <summary>
/// Games played ahead, one after the other, for what they come to and nothing else: no books, no undoing, no texts. It keeps one situation
/// and one set of everything that is needed, and allocates nothing once it is warm. The games are the same as <see cref="Game"/> plays.
/// </summary>
public sealed class Playout
{
    private readonly Table _table;
    private readonly Affairs _affairs;
    private readonly Proceedings _proceedings;
    private readonly ImmutableArray<Given> _givens;
    private readonly int _chair;
    private readonly ulong? _aimsOf;

    internal Playout(Table table, GameOptions options)
    {
        _table = table;
        (_chair, _aimsOf) = (options.Chair, options.AimsOf);
        _givens = options.Givens ?? [];
        var situation = new Situation(table.Scenario, new int[table.Scenario.Layout.Length]);
        _affairs = new Affairs(situation, table.Playbook, keepBooks: false) { Witness = options.Witness, HostsMachines = options.HostMachines };
        _proceedings = new Proceedings(table, _affairs);
    }

    /// <summary>The situation of the game that is being played. It is the next game's too.</summary>
    public Situation Situation => _affairs.Situation;

    public Scenario Scenario => _affairs.Scenario;

    public bool IsOver => Situation.IsOver;

    /// <summary>Plays a whole game, the chair as the rivals play theirs.</summary>
    public void Play(ulong seed) => Play(seed, int.MaxValue);

    /// <summary>Plays a game from its beginning until a turn (from 0) opens, or it is over.</summary>
    public void Play(ulong seed, int untilTurn)
    {
        Beginning.Set(Situation.Numbers, _table, seed, _chair, _aimsOf ?? seed);
        _affairs.BeginAnew();
        GoOn(Conduct.AsRivals, untilTurn);
    }

    /// <summary>Takes up a game as it stands in some numbers, with chance from a seed.</summary>
    /// <exception cref="ArgumentException">They are not as many numbers as a situation of the scenario has.</exception>
    public void TakeUp(ReadOnlySpan<int> numbers, ulong seed)
    {
        if (numbers.Length != Situation.Numbers.Length)
        {
            throw new ArgumentException("These are not the numbers of a situation of this scenario.", nameof(numbers));
        }

        numbers.CopyTo(Situation.Numbers);
        Situation.SetSeed(Situation.Numbers, seed);
        _affairs.BeginAnew();
    }

    /// <summary>The chair takes a decision, if the game waits for it. Null if it was taken, else why it was not.</summary>
    public Refusal? Decide(Decision decision)
    {
        _table.Givens = _givens;
        return IsOver ? new Refusal("The game is over.") : _proceedings.Take(decision);
    }

    /// <summary>Goes on until a turn (from 0) opens, or the game is over.</summary>
    public void GoOn(Conduct conduct, int untilTurn)
    {
        // Somebody else may have played at this table meanwhile.
        _table.Givens = _givens;
        while (Situation.Turn < untilTurn)
        {
            switch (_proceedings.GoOn())
            {
                case Pause.TurnClosed:
                    _affairs.Witness?.Closed(Situation);
                    break;
                case Pause.ForTheChair:
                    Decide(conduct);
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Whether a condition of the whole game holds now.</summary>
    public bool Holds(Gate gate)
    {
        _affairs.Scene.Play(Cast.Nobody);
        return gate.Holds(_affairs.Scene);
    }

    private void Decide(Conduct conduct)
    {
        var doing = _proceedings.Doing;
        if (_proceedings.At != Step.Initiative)
        {
            var item = Items.Current(Situation);
            var (option, speaks) = Votes.Suggestion(doing, item);
            Session.Decide(item, doing, option, speaks);
        }
        else if (conduct == Conduct.AsRivals && _table.Mind.Choose(doing, Situation.Chair) is { } move)
        {
            Initiative.Take(doing, Situation.Chair, move);
        }
        else
        {
            _proceedings.Rest();
        }
    }
}
