using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NotASection
{
    public static Diagnostic Field(Span place, string name, IReadOnlyList<string> known) =>
        Diagnostic.Error("S201", place, $"'{name}' is neither a section nor does this file begin with 'event:', 'act:' or 'scenario:'.", NearestNames.Question(name, known, $"There are the sections {string.Join(", ", known)}.")).RepairedToNearest(place, name, known);

    public static Diagnostic File(Span place, IReadOnlyList<string> known) =>
        Diagnostic.Error("S212", place, "A file is a list of sections, but something else stands here.", $"Begin it with the name of a section and a colon: {string.Join(", ", known)}.");
}
