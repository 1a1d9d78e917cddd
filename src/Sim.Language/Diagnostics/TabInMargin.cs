using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class TabInMargin
{
    public static Diagnostic At(Span place, int others) =>
        Diagnostic.Warning("F105", place, $"A tab stands before the first word{Also.Lines(others)}; it was read as standing as deep as the lines round it.", "Use spaces: two for each level.").RepairedByLayout();
}
