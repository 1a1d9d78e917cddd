using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A work that nothing cites, or a person who has a part in nothing.</summary>
internal static class NeverMentioned
{
    public static Diagnostic Source(Span place, string id) =>
        Diagnostic.Hint("R312", place, $"Nothing cites the source '{id}'.", "Cite it where something rests on it, or leave it as further reading.");

    public static Diagnostic Person(Span place, string id) =>
        Diagnostic.Hint("R312", place, $"'{id}' has no seat and no post, and is mentioned nowhere.", "Give this person a part, or take the entry out.");
}
