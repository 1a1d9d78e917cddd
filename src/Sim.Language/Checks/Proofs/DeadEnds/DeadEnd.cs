using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Compiling;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.DeadEnds;

/// <summary>Why something cannot come about.</summary>
internal enum Cause
{
    /// <summary>It has been told already: its words alone say so, or its dates.</summary>
    ToldAlready,
    /// <summary>It clashes with what holds there in any case.</summary>
    There,
    /// <summary>It clashes with what must have come before.</summary>
    Past,
    /// <summary>It waits to be raised and nothing raises it.</summary>
    NotRaised,
    /// <summary>Nobody pulls the trigger.</summary>
    NotPulled,
    /// <summary>No way leads to the state.</summary>
    NoWay,
    /// <summary>Nothing sets, or clears, the flag.</summary>
    Flag,
    /// <summary>The number never gets there.</summary>
    Number,
    /// <summary>Nobody is appointed.</summary>
    Office,
    /// <summary>What it asks for comes after its dates.</summary>
    Late,
    /// <summary>Its chance is never above 0.</summary>
    Chance,
    /// <summary>Its parts never come together.</summary>
    Together,
    /// <summary>It waits for something else that cannot come about.</summary>
    Behind,
}

/// <summary>Something that cannot come about, with the first reason that was found.</summary>
/// <param name="Sites">What comes about by one entry of the author's: a rule in each country, a way from each state.</param>
/// <param name="Parts">The parts of its condition that cannot be; none where there is another reason.</param>
/// <param name="What">The event, trigger, state, variable or office in question.</param>
/// <param name="Behind">What else cannot come about, and would have to.</param>
internal sealed record DeadEnd(
    IReadOnlyList<Site> Sites,
    Cause Cause,
    IReadOnlyList<(Expression Part, CompiledCondition Condition)> Parts,
    IReadOnlyList<PremiseReason> Premises,
    int What,
    IReadOnlyList<Site> Behind)
{
    public Site Site => Sites[0];

    /// <summary>What falls with it, because it waits for this.</summary>
    public List<DeadEnd> Fallen { get; } = [];
}
