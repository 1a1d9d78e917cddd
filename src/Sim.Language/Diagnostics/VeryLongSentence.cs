using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class VeryLongSentence
{
    public static Diagnostic At(Span place, int words) =>
        Diagnostic.Hint("T902", place, $"This sentence has {words} words.", "Make two or three sentences of it.");
}
