using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class IsNeedsNames
{
    public static Diagnostic After(Span place) =>
        Diagnostic.Error("X507", place, "'is' stands between two names.", "Numbers are compared with <, <=, =, !=, >= or >.");
}
