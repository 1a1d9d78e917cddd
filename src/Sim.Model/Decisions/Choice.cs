namespace Sim.Model.Decisions;

/// <summary>A decision that is offered, open or closed. A closed one stays visible with the reason.</summary>
/// <param name="Refusal">Why it cannot be taken now; null where it is open.</param>
public sealed record Choice(Decision Decision, string? Refusal)
{
    public bool IsOpen => Refusal is null;
}

/// <summary>The answer to a decision that cannot be taken: a value with a reason, never an exception.</summary>
public sealed record Refusal(string Reason);
