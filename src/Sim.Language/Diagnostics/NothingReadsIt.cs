using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NothingReadsIt
{
    public static Diagnostic Of(Span place, string option, string what) =>
        Diagnostic.Warning("L616", place, $"Nothing follows from '{option}': nothing reads {what}.", "Let a condition ask for it, or let the option do something else.");
}
