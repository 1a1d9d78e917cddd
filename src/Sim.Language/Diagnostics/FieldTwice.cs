using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class FieldTwice
{
    /// <summary>The field with which every entry begins: a new one was meant.</summary>
    public static Diagnostic DashMissing(Span place, string name, string owner) =>
        Diagnostic.Warning("S202", place, $"'{name}' stands here a second time; it was read as the beginning of another {owner}.", "Put a dash and a space before it.");

    public static Diagnostic At(Span place, string name, string owner, int firstLine) =>
        Diagnostic.Error("S202", place, $"This {owner} has the field '{name}' twice: on line {firstLine} and on line {place.Line}.", "Keep one of them. If a new entry begins here, its dash is missing.");
}
