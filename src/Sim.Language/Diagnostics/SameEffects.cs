using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class SameEffects
{
    public static Diagnostic Of(Span place, Span other, string option, string first) =>
        Diagnostic.Warning("L615", place, $"It makes no difference whether '{first}' or '{option}' is chosen: their effects are the same.", "Let one of them do something else, or make one option of the two.").With(other, "");
}
