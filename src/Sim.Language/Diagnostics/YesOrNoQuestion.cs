using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class YesOrNoQuestion
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Hint("H808", place, "This can be answered with yes or no.", "Ask why, how, how far, or what else could have been done.");
}
