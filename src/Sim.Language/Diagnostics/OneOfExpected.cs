using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class OneOfExpected
{
    public static Diagnostic In(Span place, string field, string written, IReadOnlyList<string> allowed) =>
        Diagnostic.Error("V404", place, $"'{field}' is {NearestNames.Listed(allowed)}, but '{written}' is written here.", NearestNames.Question(written, allowed)).RepairedToNearest(place, written, allowed);
}
