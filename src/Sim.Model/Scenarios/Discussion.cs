using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>Of what a question for the discussion is.</summary>
public enum Topic
{
    /// <summary>What happened, and why.</summary>
    History,

    /// <summary>The model: which of its rules one would change.</summary>
    Model,

    /// <summary>The aims: whether they should have been the aims.</summary>
    Aims,
}

/// <summary>A question that a class talks about afterwards.</summary>
/// <param name="If">It is asked only where this holds at the end; null is always.</param>
public sealed record DiscussionQuestion(string Ask, Expression? If, Topic About);
