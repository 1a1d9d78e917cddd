using System.Collections.Immutable;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Ledgers;
using Sim.Model.Moments;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine;

/// <summary>One game: the whole surface that people, computer players and tests use.</summary>
public sealed class Game
{
    private Game(Scenario scenario) => Scenario = scenario;

    public Scenario Scenario { get; }

    public Situation Situation => throw new NotImplementedException();

    public Ledger Ledger => throw new NotImplementedException();

    public Chronicle Chronicle => throw new NotImplementedException();

    /// <summary>The values of all variables as the game began and at the close of each turn: <c>Closes[0]</c> is the start.</summary>
    public IReadOnlyList<ImmutableArray<int>> Closes => throw new NotImplementedException();

    /// <summary>What the game waits for.</summary>
    public Moment Moment => throw new NotImplementedException();

    public bool IsOver => throw new NotImplementedException();

    /// <summary>Begins a game and plays to the first decision of the chair (a person's index), or to the end if it is −1.</summary>
    public static Game Begin(Scenario scenario, ulong seed, int chair) => throw new NotImplementedException();

    /// <summary>Everything that may be decided at this moment; what is closed is listed with its reason.</summary>
    public ImmutableArray<Choice> Choices() => throw new NotImplementedException();

    /// <summary>Takes a decision and plays on to the next moment. Null if it was taken, else why it was not.</summary>
    public Refusal? Decide(Decision decision) => throw new NotImplementedException();

    /// <summary>Whether a decision of this turn can still be taken back: it is free until the turn closes.</summary>
    public bool CanTakeBack => throw new NotImplementedException();

    public void TakeBack() => throw new NotImplementedException();

    /// <summary>What is known beforehand of a decision's effects (for a vote, if that option carries).</summary>
    public ImmutableArray<Foreseen> Foresee(Decision decision) => throw new NotImplementedException();

    /// <summary>The closing slides that hold now.</summary>
    public ImmutableArray<Ending> Endings() => throw new NotImplementedException();

    /// <summary>The game so far, as a recording.</summary>
    public Recording Record() => throw new NotImplementedException();

    /// <summary>Plays a recording again. <paramref name="atTurn"/> is told each turn's number and hash.</summary>
    public static Game Replay(Scenario scenario, Recording recording, Action<int, ulong>? atTurn = null) => throw new NotImplementedException();
}
