using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>Which further paragraphs of a text are told.</summary>
public static class Passages
{
    /// <summary>Those that are for whoever plays this game and true of how things stand, by index.</summary>
    public static ImmutableArray<int> Told(ImmutableArray<Passage> passages, Situation situation)
    {
        if (passages.IsEmpty)
        {
            return [];
        }

        var told = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].IsFor(situation.Chair) && Evaluator.Holds(passages[i].If, situation, Cast.Nobody))
            {
                told.Add(i);
            }
        }

        return told.DrainToImmutable();
    }
}
