using System.Collections.Immutable;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Compiling;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Sites;

internal enum SiteKind
{
    Event,
    Option,
    Act,
    Rule,
    /// <summary>A way of a machine from one state to another, in one country.</summary>
    Way,
    Ending,
    Closing,
    Checkpoint,
    /// <summary>A paragraph that is told after the text of an event where it holds.</summary>
    Passage,
    /// <summary>The same of an ending.</summary>
    EndingPassage,
}

/// <summary>Something that comes about when its conditions hold: an event, an answer, an act, a rule, a way of a machine, an ending.</summary>
/// <param name="Index">Which event, act, rule, machine, ending, closing or checkpoint.</param>
/// <param name="Part">Which option of an event, which way of a machine, or which paragraph of a text; otherwise −1.</param>
/// <param name="Here">The country in question, or −1 where any may be or none is.</param>
/// <param name="Conditions">What must hold, all of it.</param>
/// <param name="Premises">What holds there in any case.</param>
internal sealed record Site(
    SiteKind Kind,
    int Index,
    int Part,
    int Here,
    ImmutableArray<CompiledCondition> Conditions,
    Premises Premises,
    Expression? Chance,
    ImmutableArray<Effect> Effects)
{
    /// <summary>Its place among all sites.</summary>
    public int Number { get; set; } = -1;

    /// <summary>The clauses of its conditions, of which one must hold; null where they are too many to be followed.</summary>
    public Literal[][]? Clauses { get; set; }

    /// <summary>Its conditions taken apart where they are joined by 'and'.</summary>
    public IEnumerable<(Expression Part, CompiledCondition Condition)> Parts()
    {
        foreach (var condition in Conditions)
        {
            if (condition.Condition is All all)
            {
                foreach (var part in all.Parts)
                {
                    yield return (part, condition);
                }
            }
            else
            {
                yield return (condition.Condition, condition);
            }
        }
    }
}
