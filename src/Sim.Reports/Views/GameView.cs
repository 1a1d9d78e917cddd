using System.Collections.Immutable;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Expressions;
using Sim.Model.Ledgers;
using Sim.Model.Moments;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Reports.Views;

/// <summary>The facts of a game at one moment, from which every page is made. Whoever holds a game hands them over.</summary>
public sealed record GameView
{
    public required Scenario Scenario { get; init; }

    public required Situation Situation { get; init; }

    public required Moment Moment { get; init; }

    public required Ledger Ledger { get; init; }

    public required Chronicle Chronicle { get; init; }

    /// <summary>The values of all variables at the start and at the close of each turn.</summary>
    public required IReadOnlyList<ImmutableArray<int>> Closes { get; init; }

    /// <summary>What may be decided now, open or closed.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>What a decision would do to the numbers of a situation, as the engine reckons it.</summary>
    public Func<Situation, Decision, ImmutableArray<Foreseen>> Reckon { get; init; } = (_, _) => [];

    /// <summary>How colleagues seem to lean, as yet, on an item of the agenda by its place; null where nobody lends the engine's eyes.</summary>
    public Func<int, ImmutableArray<Lean>>? LeansOn { get; init; }

    /// <summary>What a condition or an amount gives in a situation, as the engine reads it; null where nobody lends the engine's eyes.</summary>
    public Func<Expression, Situation, About, int>? Evaluate { get; init; }

    /// <summary>What the player has decided so far, and when.</summary>
    public IReadOnlyList<LoggedDecision> Decisions { get; init; } = [];

    /// <summary>The closing slides, once the game is over.</summary>
    public ImmutableArray<Ending> Endings { get; init; } = [];

    /// <summary>The questions for the discussion that fit how it went, once the game is over.</summary>
    public ImmutableArray<DiscussionQuestion> Discussion { get; init; } = [];

    /// <summary>Tells a game that is over as it was told while it ran: for the report of the last turn.</summary>
    public bool KeepsSecrets { get; init; }

    public bool IsOver => Situation.IsOver || Moment is OverMoment;

    /// <summary>Whether the archives are open: nothing is hidden any more.</summary>
    public bool ArchivesOpen => IsOver && !KeepsSecrets;

    /// <summary>The turn that is being played, or the last that was.</summary>
    public int Turn => IsOver ? Math.Max(0, ClosedTurns - 1) : Situation.Turn;

    /// <summary>The index of the person played, −1 where rivals play alone.</summary>
    public int Chair => Situation.Chair;

    public Person? ChairPerson => Chair >= 0 ? Scenario.People[Chair] : null;

    /// <summary>Turns that have a closed ledger.</summary>
    public int ClosedTurns => Closes.Count - 1;

    /// <summary>What is known beforehand of a decision's effects: reckoned from what the player's person knows, not from what is true.</summary>
    public ImmutableArray<Foreseen> Foresee(Decision decision) => Reckon(Believed.Of(this), decision);

    /// <summary>The value of a variable as a turn began.</summary>
    public int Before(int turn, Variable variable) => turn < Closes.Count ? Closes[turn][variable.Index] : Situation[variable];

    /// <summary>The value of a variable as a turn closed, or now if it has not.</summary>
    public int After(int turn, Variable variable) => turn + 1 < Closes.Count ? Closes[turn + 1][variable.Index] : Situation[variable];

    /// <summary>The place of a variable among those that are known from informants only; −1 for all others.</summary>
    public int ReportOn(Variable variable) => Scenario.ReportOn(variable.Index);

    /// <summary>How a variable has moved since the last turn began: what a reader calls the trend.</summary>
    public int Trend(Variable variable) => Situation[variable] - Before(Math.Max(0, Turn - 1), variable);
}
