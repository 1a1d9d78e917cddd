using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class LineBreakInLine
{
    public static Diagnostic At(Span place, int others) =>
        Diagnostic.Warning("F107", place, $"Inside this line stands a sign that breaks it, as word processors put it in{Also.Lines(others)}. It was read as the end of a line.", "Delete it and press Enter in its place.").RepairedByLayout();
}
