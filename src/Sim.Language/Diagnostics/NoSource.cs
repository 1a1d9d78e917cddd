using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NoSource
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Error("H803", place, "This event says neither on which sources it rests nor that it is invented.", "Add 'sources:' with '- id: …', or 'invented: because …'.");
}
