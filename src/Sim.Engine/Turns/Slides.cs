using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>Which closing slides tell how a game ended.</summary>
public static class Slides
{
    /// <summary>Whether a slide is for whoever played this game, and true of how things stand.</summary>
    public static bool IsShown(Ending ending, Situation situation) =>
        ending.IsFor(situation.Chair) && Evaluator.Holds(ending.If, situation, Cast.Nobody);
}
