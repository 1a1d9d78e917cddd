using System.Collections.Immutable;
using Sim.Engine.Chances;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Machines;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;
using Sim.Engine.Rivals;
using Sim.Model.Ledgers;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine;

/// <summary>
/// A table at which games of one scenario are played one after the other: one Stateless machine of each kind and everything that is
/// worked out once. A table is for one thread; many games at once sit at many tables.
/// </summary>
public sealed class Table
{
    public Table(Scenario scenario)
    {
        Scenario = scenario;
        Addresses = new Addresses(scenario);
        Playbook = new Playbook(scenario);
        Raised = new int[scenario.Events.Length];
        Mind = new Mind(this);
        Ballot = new Ballot(scenario, Playbook, Addresses);
        Opinions = new Opinions(Playbook, scenario);
        Hosted = [.. scenario.Machines.Select(m => new HostedMachine(m, this))];
        Tabled = [.. scenario.Machines.Select(m => new TabledMachine(m, this))];
    }

    public Scenario Scenario { get; }

    public Playbook Playbook { get; }

    public Addresses Addresses { get; }

    /// <summary>The machines as Stateless runs them.</summary>
    internal ImmutableArray<PlayedMachine> Hosted { get; }

    /// <summary>The same machines as tables, for playing ahead.</summary>
    internal ImmutableArray<PlayedMachine> Tabled { get; }

    /// <summary>How rivals think.</summary>
    internal Mind Mind { get; }

    /// <summary>The vote that is held, one after the other.</summary>
    internal Ballot Ballot { get; }

    /// <summary>What people think of what might be put to the vote.</summary>
    internal Opinions Opinions { get; }

    internal List<Position> Positions { get; } = [];

    internal List<int> Voters { get; } = [];

    /// <summary>Who speaks over a blow.</summary>
    internal List<Showdowns.Voice> Voices { get; } = [];

    /// <summary>Events that stand raised as a turn opens.</summary>
    internal int[] Raised { get; }

    /// <summary>Delayed effects that land.</summary>
    internal List<(Deed Deed, Cast Cast, Cause Cause)> Due { get; } = [];

    /// <summary>Answers that questions are given whatever the vote, where they are open, in the game that is being played.</summary>
    internal ImmutableArray<Given> Givens { get; set; } = [];

    /// <summary>Begins a game at this table and plays to the first decision of the chair, or to the end if nobody sits in it.</summary>
    public Game Begin(ulong seed, GameOptions options) => Game.Begin(this, seed, options);

    /// <summary>Takes up a game as it stands in a situation, which is the game's from then on, and plays to the next decision of its chair.</summary>
    public Game TakeUp(Situation situation, GameOptions options) => Game.TakeUp(this, situation, options);

    /// <summary>A place at this table for playing ahead.</summary>
    public Playout Playout(GameOptions options) => new(this, options);

    /// <summary>Plays a recording again at this table.</summary>
    /// <exception cref="ReplayException">The scenario is another, or a recorded decision cannot be taken.</exception>
    public Game Replay(Recording recording, bool keepBooks = true) => Game.Replay(this, recording, keepBooks, atTurn: null);

    internal int GivenFor(int happening)
    {
        foreach (var given in Givens)
        {
            if (given.Event == happening)
            {
                return given.Option;
            }
        }

        return -1;
    }
}
