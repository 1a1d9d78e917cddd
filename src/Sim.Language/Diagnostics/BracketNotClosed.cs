using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class BracketNotClosed
{
    public static Diagnostic InList(Span place) =>
        Diagnostic.Error("S205", place, "The square bracket that opens here is not closed on this line.", "Close it with ']', or write the list with a dash on a line for each item.");

    public static Diagnostic InExpression(Span place) =>
        Diagnostic.Error("X505", place, "The bracket that opens here is never closed.", "Add the ')' that is missing.");

    public static Diagnostic NeverOpened(Span place) =>
        Diagnostic.Error("X505", place, "This bracket closes nothing: none was opened before it.", "Take it out, or add the '(' that is missing.");
}
