using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A suppression after which as much is said as before.</summary>
internal static class IdleSuppression
{
    public static Diagnostic Nothing(Span place, string code, string where) =>
        Diagnostic.Warning("C996", place, $"There is no finding {code} in '{where}' to suppress.", "Take this suppression out; what it was for has been mended.");

    public static Diagnostic OfError(Span place, string code, int line) =>
        Diagnostic.Warning("C996", place, $"{code} (line {line}) is an error, and errors cannot be suppressed.", "Mend it, and take this suppression out.");

    public static Diagnostic NoCode(Span place, string code) =>
        Diagnostic.Warning("C996", place, $"'{code}' is not the code of a finding.", "Write the letter and the three figures that stand before a finding, such as T901.");

    public static Diagnostic NoPlace(Span place, string where, IReadOnlyList<string> near) =>
        Diagnostic.Warning("C996", place, $"'{where}' names no file and nothing in a section.", near.Count > 0
            ? $"Did you mean {NearestNames.Listed(near)}?"
            : "Write the path of a file, or a section and an id: events.amnesty");
}
