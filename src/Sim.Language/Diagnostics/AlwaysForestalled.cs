using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class AlwaysForestalled
{
    public static Diagnostic Closing(Span place, Span earlier) =>
        Diagnostic.Warning("L621", place, "This closing never ends the game: whenever it holds, an earlier one does.", "Put it before the other, or change its condition.").With(earlier, "");

    public static Diagnostic Way(Span place, Span earlier) =>
        Diagnostic.Warning("L621", place, "This way is never taken: whenever it is open, an earlier one is.", "Put it before the other, or change its condition.").With(earlier, "");
}
