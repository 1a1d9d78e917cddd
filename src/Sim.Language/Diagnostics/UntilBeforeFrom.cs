using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class UntilBeforeFrom
{
    public static Diagnostic Leaves(Span place, DateOnly enters, DateOnly leaves) =>
        Diagnostic.Error("V405", place, $"This person leaves on {Dates.Iso(leaves)}, before entering on {Dates.Iso(enters)}.", "Change one of the dates.");

    public static Diagnostic Dies(Span place, int born, int died) =>
        Diagnostic.Error("V405", place, $"This person dies in {died}, before being born in {born}.", "Change one of the years.");

    public static Diagnostic At(Span place, DateOnly from, DateOnly until) =>
        Diagnostic.Error("V405", place, $"'until' ({Dates.Iso(until)}) lies before 'from' ({Dates.Iso(from)}).", "Exchange the two dates.");

    public static Diagnostic Days(Span place, int from, int until) =>
        Diagnostic.Error("V405", place, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The last day, {until}, comes before the first, {from}."), "Exchange the two days.");
}
