using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class FieldTwice
{
    public static Diagnostic At(Span place, string name, string owner, int firstLine) =>
        Diagnostic.Error("S202", place, $"This {owner} has the field '{name}' twice: on line {firstLine} and on line {place.Line}.", "Keep one of them. If a new entry begins here, its dash is missing.");
}
