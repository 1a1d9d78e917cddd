using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class BracketNotClosed
{
    public static Diagnostic InList(Span place) =>
        Diagnostic.Warning("S205", place, "The square bracket that opens here is never closed; the list was read to the end of the line.", "Close it with ']'.").RepairedByLayout();

    public static Diagnostic InExpression(Span place) =>
        Diagnostic.Error("X505", place, "The bracket that opens here is never closed.", "Add the ')' that is missing.");

    public static Diagnostic NeverOpened(Span place) =>
        Diagnostic.Error("X505", place, "This bracket closes nothing: none was opened before it.", "Take it out, or add the '(' that is missing.");
}
