using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class HiddenByEarlier
{
    public static Diagnostic At(Span place, Span earlier) =>
        Diagnostic.Warning("L612", place, "This option cannot be told from an earlier one: it has the same label, and whenever it is open the other is.", "Give it a label of its own.").With(earlier, "");
}
