using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NeverHolds
{
    /// <param name="what">"This condition", or "This part" where it is one side of an 'or'.</param>
    public static Diagnostic OutOfRange(Span place, string what, string range) =>
        Diagnostic.Warning("L601", place, $"{what} can never hold: {range}.", "Change the number it is compared with.");

    public static Diagnostic Clash(Span place, Span other, string what, string because, string suggestion) =>
        Diagnostic.Warning("L601", place, $"{what} can never hold.", suggestion).With(other, because);

    public static Diagnostic Round(Span place, Span other, string what, string parts) =>
        Diagnostic.Warning("L601", place, $"{what} can never hold: {parts} leave nothing over together.", "Drop one of them, or join them by 'or'.").With(other, "");

    /// <summary>It clashes with the rules of the game, or with what holds there in any case.</summary>
    public static Diagnostic There(Span place, string because, bool isOnlyThere) =>
        Diagnostic.Warning("L601", place, $"This condition can never hold{(isOnlyThere ? " here" : "")}: {because}.", "Drop it, or ask for something else.");

    public static Diagnostic Plainly(Span place, string what) =>
        Diagnostic.Warning("L601", place, $"{what} can never hold.", "Drop it, or ask for something else.");
}
