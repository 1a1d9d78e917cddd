using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class UnknownField
{
    public static Diagnostic At(Span place, string name, string owner, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("S201", place, $"{Grammar.A(owner, capital: true)} has no field '{name}'.", NearestNames.Question(name, known, $"It may have: {string.Join(", ", known)}.")).RepairedToNearest(place, name, known);
}
