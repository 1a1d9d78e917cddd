using Sim.Engine.Evaluation;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Explorer.Rehearsals;

/// <summary>How often a part of a condition did not hold, and how near a comparison came.</summary>
internal sealed class PartCount(Expression part)
{
    public Expression Part => part;

    public int Failed { get; private set; }

    /// <summary>The least by which it was missed; null where it never failed or is no comparison.</summary>
    public int? Short { get; private set; }

    public void Look(Situation situation)
    {
        if (Evaluator.Holds(part, situation, Cast.Nobody))
        {
            return;
        }

        Failed++;
        if (part is Comparison comparison)
        {
            var left = Evaluator.Evaluate(comparison.Left, situation, Cast.Nobody);
            var right = Evaluator.Evaluate(comparison.Right, situation, Cast.Nobody);
            var strict = comparison.Relation is Relation.Less or Relation.Greater ? 1 : 0;
            Nearer(Math.Abs(left - right) + strict);
        }
    }

    public void Add(PartCount other)
    {
        Failed += other.Failed;
        if (other.Short is { } near)
        {
            Nearer(near);
        }
    }

    private void Nearer(int distance) => Short = Math.Min(Short ?? int.MaxValue, distance);
}
