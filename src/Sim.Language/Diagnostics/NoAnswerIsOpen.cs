using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NoAnswerIsOpen
{
    public static Diagnostic Ever(Span place, string happening) =>
        Diagnostic.Error("L610", place, $"No answer to the question of '{happening}' is ever open.", "Leave out the 'needs' of one option, so that something can always be chosen.");

    /// <param name="example">A state in which all are closed: "fear = 50".</param>
    public static Diagnostic Sometimes(Span place, string happening, string example) =>
        Diagnostic.Warning("L610", place, $"No answer to the question of '{happening}' is open when {example}.", "Leave out the 'needs' of one option, so that something can always be chosen.");
}
