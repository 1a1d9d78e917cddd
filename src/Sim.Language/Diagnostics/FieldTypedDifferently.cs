using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>The name of a field was understood although it was typed differently.</summary>
internal static class FieldTypedDifferently
{
    public static Diagnostic At(Span place, FieldName name) => name.Slip == FieldSlip.Colon
        ? Diagnostic.Warning("F109", place, $"After the field '{name.Name}' a colon and a space are expected; it was read so.", $"Write '{name.Name}: …'.").Repaired(Span.OnLine(place.Source, place.Line, place.Column, name.Rest), $"{name.Name}: ")
        : Diagnostic.Warning("F108", place, $"This was read as the field '{name.Name}'.", $"Field names are written in small Latin letters: '{name.Name}:'.").Repaired(place, name.Name);

    /// <summary>A name, a number or a condition with letters of another alphabet in it.</summary>
    public static Diagnostic Letters(Span place, string meant) =>
        Diagnostic.Warning("F108", place, $"In this word stand letters of another alphabet; it was read as '{meant}'.", "Type the word again with a Latin keyboard.").Repaired(place, meant);
}
