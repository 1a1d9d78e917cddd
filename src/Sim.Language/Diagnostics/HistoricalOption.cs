using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class HistoricalOption
{
    public static Diagnostic None(Span place) =>
        Diagnostic.Error("H801", place, "None of these options says that it is what was done.", "Write 'historical: yes' below one of them; if the question was never put, write 'invented: because …' below the event.");

    public static Diagnostic Invented(Span place, int inventedLine) =>
        Diagnostic.Error("H801", place, $"This says that it is what was done, but the event is invented (line {inventedLine}).", "Take this line out: of an invented event nothing was done.");

    public static Diagnostic Second(Span place, int firstLine) =>
        Diagnostic.Error("H801", place, $"Two options are marked as what was done: on line {firstLine} and on line {place.Line}.", "Keep one of them.");
}
