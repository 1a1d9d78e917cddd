using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NotASection
{
    public const string Code = "S201";

    /// <summary>What is said of a name at the margin, and of no other.</summary>
    public const string Mark = "is neither a section nor";

    public static Diagnostic Field(Span place, string name, IReadOnlyList<string> known) =>
        Diagnostic.Error(Code, place, $"'{name}' {Mark} does this file begin with 'event:', 'act:' or 'scenario:'.", NearestNames.Question(name, known, $"There are the sections {string.Join(", ", known)}.")).RepairedToNearest(place, name, known);

    public static Diagnostic File(Span place, IReadOnlyList<string> known) =>
        Diagnostic.Error("S212", place, "A file is a list of sections, but something else stands here.", $"Begin it with the name of a section and a colon: {string.Join(", ", known)}.");
}
