using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class AssignmentInCondition
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Error("X509", place, "This changes something, but a condition only asks.", "Ask with <, <=, =, !=, >= or >; changes belong under 'effects:'.");
}
