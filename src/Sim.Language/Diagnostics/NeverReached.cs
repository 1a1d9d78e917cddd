using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NeverReached
{
    public static Diagnostic At(Span place, string never, string because, string remedy) =>
        Diagnostic.Warning("L620", place, $"{never}: {because}.", remedy);

    public static Diagnostic NobodysEnding(Span place, string person, IReadOnlyCollection<string> chairs) => Nobodys(place, "ending", person, chairs);

    public static Diagnostic NobodysParagraph(Span place, string person, IReadOnlyCollection<string> chairs) => Nobodys(place, "paragraph", person, chairs);

    private static Diagnostic Nobodys(Span place, string what, string person, IReadOnlyCollection<string> chairs) =>
        Diagnostic.Warning("L620", place, $"'{person}' cannot be played, so nobody is shown this {what} as his.", chairs.Count == 0 ? "Name him under 'chairs:' in the head." : $"One may play {string.Join(", ", chairs)}; or name him under 'chairs:' in the head.");
}
