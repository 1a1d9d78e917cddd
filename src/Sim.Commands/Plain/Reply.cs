using Sim.Model.Decisions;

namespace Sim.Commands.Plain;

/// <summary>How a question to the player was settled.</summary>
public abstract record Reply
{
    public sealed record Decided(Decision Decision) : Reply;

    /// <summary>He wants to go back one step.</summary>
    public sealed record Back : Reply;

    /// <summary>He leaves, or there is no more input.</summary>
    public sealed record Left : Reply;
}
