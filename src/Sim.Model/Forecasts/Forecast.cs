using System.Collections.Immutable;
using Sim.Model.Decisions;

namespace Sim.Model.Forecasts;

/// <summary>What came of games that were played ahead from what one person knows.</summary>
/// <param name="UntilTurn">The turn (from 0) whose opening they were played to, where they were not over before.</param>
/// <param name="Branches">One for each decision that was looked at; or one without a decision.</param>
public sealed record Forecast(Conduct Conduct, int UntilTurn, ImmutableArray<Branch> Branches)
{
    /// <summary>Games of the branch that was played most seldom.</summary>
    public int Games => Branches.IsEmpty ? 0 : Branches.Min(b => b.Games);
}

/// <summary>What came of one decision.</summary>
/// <param name="Decision">The decision with which the games began; null where the person did as it suited him.</param>
/// <param name="Came">In how many of the games each outcome came about.</param>
public sealed record Branch(Decision? Decision, int Games, ImmutableArray<Came> Came);

/// <summary>How often an outcome came about.</summary>
public sealed record Came(Outcome Outcome, int Games);
