using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class TextWithoutMark
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Warning("S207", place, "A text begins here without the '|' that announces it; it was read as a text.", "Write '|' behind the colon above it.").RepairedByLayout();

    public static Diagnostic OnTheLineOfTheMark(Span place) =>
        Diagnostic.Warning("S207", place, "The text begins on the line of the '|' that announces it; it was read as a text.", "Begin it on the next line.").RepairedByLayout();
}
