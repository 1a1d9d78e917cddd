using System.Collections.Immutable;
using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Evaluation;
using Sim.Engine.Turns;
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

    internal Playout(Table table, GameOptions options)
    {
        _table = table;
        _chair = options.Chair;
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
    public void Play(ulong seed)
    {
        Beginning.Set(Situation.Numbers, _table, seed, _chair, aimsOf: seed);
        _affairs.BeginAnew();
        PlayOn();
        while (!IsOver)
        {
            DecideAsARival();
            PlayOn();
        }
    }

    /// <summary>Whether a condition of the whole game holds now.</summary>
    public bool Holds(Gate gate)
    {
        _affairs.Scene.Play(Cast.Nobody);
        return gate.Holds(_affairs.Scene);
    }

    private void DecideAsARival()
    {
        var doing = _proceedings.Doing;
        if (_proceedings.At != Step.Initiative)
        {
            var item = Items.Current(Situation);
            var (option, speaks) = Votes.Suggestion(doing, item);
            Session.Decide(item, doing, option, speaks);
        }
        else if (_table.Mind.Choose(doing, _chair) is { } move)
        {
            Initiative.Take(doing, _chair, move);
        }
        else
        {
            _proceedings.Rest();
        }
    }

    private void PlayOn()
    {
        // Somebody else may have played at this table meanwhile.
        _table.Givens = _givens;
        while (_proceedings.GoOn() == Pause.TurnClosed)
        {
            _affairs.Witness?.Closed(Situation);
        }
    }
}
