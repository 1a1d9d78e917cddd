using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class UnknownFunction
{
    public static Diagnostic At(Span place, string name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("X508", place, $"There is no '{name}(…)'.", NearestNames.Question(name, known, $"There are {string.Join(", ", known)}.")).RepairedToNearest(place, name, known);

    public static Diagnostic Arguments(Span place, string example) =>
        Diagnostic.Error("X508", place, "The names in the brackets are too many or too few, or no names.", $"It is written so: {example}");
}
