using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class GameOutsideLesson
{
    public static Diagnostic Decisions(Span place, int most, int planned) =>
        Diagnostic.Warning("P958", place, $"The lesson plans at most {planned} decisions, and a game took {most}.", "Ask fewer questions, give fewer slots, or plan more.");

    public static Diagnostic Words(Span place, int most, int planned) =>
        Diagnostic.Warning("P958", place, $"The lesson plans at most {planned} words to read, and a game showed {most}.", "Shorten texts, or plan more.");

    public static Diagnostic Minutes(Span place, int minutes, int planned) =>
        Diagnostic.Warning("P958", place, $"The lesson plans {planned} minutes of play, and one game in ten takes {minutes} or more.", "Counted are 150 words a minute and 40 seconds a decision.");
}
