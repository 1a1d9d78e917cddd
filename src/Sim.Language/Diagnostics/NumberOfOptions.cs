using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NumberOfOptions
{
    public static Diagnostic At(Span place, int options) => options < 2
        ? Diagnostic.Error("D701", place, $"A question needs at least two options; here {(options == 0 ? "are none" : "is one")}.", "Add another, or take the question out and put its effects under the event.")
        : Diagnostic.Error("D701", place, $"A question has at most five options; here are {options}.", "Take some out, or ask in two steps.");
}
