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

    /// <summary>A slide with what is told of it: its text and, after it, every further paragraph that is true.</summary>
    public static Ending AsTold(Ending ending, Situation situation) => ending.Also.IsEmpty ? ending : ending with
    {
        Text = string.Join("\n\n", Passages.Told(ending.Also, situation).Select(i => ending.Also[i].Text).Prepend(ending.Text)),
        Also = [],
    };
}
