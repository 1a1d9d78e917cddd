using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class ExpressionStops
{
    public static Diagnostic After(Span place, string last) =>
        Diagnostic.Error("X501", place, $"This stops after '{last}', and something is expected to follow.", "Write what is missing, or take the last word out.");

    public static Diagnostic Empty(Span place) =>
        Diagnostic.Error("X501", place, "Nothing is written here.", "Write it, or take the line out.");

    public static Diagnostic TooLong(Span place, int longest) =>
        Diagnostic.Error("X501", place, $"This is longer than {longest} letters and is not read.", "Divide it, or let a rule work out a number that stands for a part of it.");

    public static Diagnostic TooDeep(Span place, int deepest) =>
        Diagnostic.Error("X501", place, $"More than {deepest} brackets stand inside each other.", "Take out those that are not needed.");
}
