using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class ItemOutsideList
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Error("S212", place, "An item of a list stands here, but no list was begun.", "Put the name of the list and a colon on a line above it.");
}
