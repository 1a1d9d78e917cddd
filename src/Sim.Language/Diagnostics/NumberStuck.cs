using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NumberStuck
{
    public static Diagnostic At(Span place, string id, int limit, int fromTurn, int turns) =>
        Diagnostic.Hint("P956", place, $"'{id}' stands at {limit} from turn {fromTurn} to the end ({turns}) in nine of ten games.", "What stands at its limit moves no more: widen the range, or let a rule bring it back.");
}
