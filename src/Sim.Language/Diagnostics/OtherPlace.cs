using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A second place that belongs to a finding, because two parts clash: both are shown, and in a few words why.</summary>
/// <param name="Note">What is so between the two, in a few words; may be empty.</param>
/// <param name="AuthorLine">The line as he wrote it.</param>
public sealed record OtherPlace(string File, int Line, int Column, int EndLine, int EndColumn, string Note, string AuthorLine)
{
    internal static OtherPlace At(Span place, string note) =>
        new(place.Source.File, place.Line, place.Column, place.EndLine, place.EndColumn, note, place.Source.Line(place.Line));
}
