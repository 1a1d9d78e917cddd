using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class HistoryIsBlocked
{
    public static Diagnostic Event(Span place, string happening, string because) =>
        Diagnostic.Error("H802", place, $"History cannot be played as it was: '{happening}' never comes when every question is answered as it was, because {because}.", "Change what it asks for, or mark another option as the historical one.");

    public static Diagnostic Option(Span place, string option, string because) =>
        Diagnostic.Error("H802", place, $"History cannot be played as it was: '{option}' is never open when every question is answered as it was, because {because}.", "Change what it needs, or mark another option as the historical one.");
}
