using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NotAField
{
    public static Diagnostic ColonMissing(Span place, string field, string rest) =>
        Diagnostic.Error("S213", place, $"Behind '{field}' a colon is missing.", $"Write {field}: {rest}").Repaired(place with { EndColumn = Math.Max(place.Column, place.EndColumn - rest.Length) }, $"{field}: ");

    public static Diagnostic At(Span place) =>
        Diagnostic.Error("S213", place, "This line is no field and belongs to no text.", "A field is a name, a colon and a space. A text stands below 'text: |', indented further.");
}
