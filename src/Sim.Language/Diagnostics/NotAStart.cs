using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A line that does not say how things stand on the first day.</summary>
internal static class NotAStart
{
    public static Diagnostic At(Span place, string written) =>
        Diagnostic.Error("X507", place, $"'{written}' does not say how things stand on the first day.", "It is written so: fear 70 · an_office is a_person · a_person is arrested · a_machine is a_state · a_flag · not a_flag · happened(an_event) · chosen(an_event.an_option).");

    public static Diagnostic Twice(Span place, string written, int line) =>
        Diagnostic.Error("R306", place, $"How this stands on the first day is said already on line {line}.", $"Keep one of them: '{written}' or the other.");
}
