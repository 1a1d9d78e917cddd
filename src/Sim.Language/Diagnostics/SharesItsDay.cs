using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class SharesItsDay
{
    public static Diagnostic With(Span place, Span other, string happening, string first) =>
        Diagnostic.Warning("L619", place, $"'{happening}' and '{first}' are both certain to come on this day, and each puts a question; '{first}' comes first.", "Move one of them to another day, or give one a condition.").With(other, "");

    public static Diagnostic TooMany(Span place, string happening, int most) =>
        Diagnostic.Warning("L619", place, $"'{happening}' can never come: {most} other questions are certain to come in the same turn and come first, and a session takes no more.", "Move one of them, or give it more time.");
}
