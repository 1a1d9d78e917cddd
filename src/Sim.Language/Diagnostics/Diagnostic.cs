using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>How grave a finding is: an error stops the scenario from being played, the others do not.</summary>
public enum Severity
{
    Error,
    Warning,
    Hint,
}

/// <summary>One thing to tell the author: where, what is so, and what he may do about it.</summary>
/// <param name="Message">One fact, in the author's words.</param>
/// <param name="Suggestion">What to try; may be empty.</param>
/// <param name="AuthorLine">The line as he wrote it.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message,
    string Suggestion,
    string AuthorLine)
{
    /// <summary>Where the other half of the finding stands, if there is one.</summary>
    public OtherPlace? Other { get; init; }

    /// <summary>The same with a second place, and what is so between the two.</summary>
    internal Diagnostic With(Span other, string note) => this with { Other = OtherPlace.At(other, note) };

    internal static Diagnostic Error(string code, Span place, string message, string suggestion = "") =>
        At(code, Severity.Error, place, message, suggestion);

    internal static Diagnostic Warning(string code, Span place, string message, string suggestion = "") =>
        At(code, Severity.Warning, place, message, suggestion);

    internal static Diagnostic Hint(string code, Span place, string message, string suggestion = "") =>
        At(code, Severity.Hint, place, message, suggestion);

    private static Diagnostic At(string code, Severity severity, Span place, string message, string suggestion) =>
        new(code, severity, place.Source.File, place.Line, place.Column, place.EndLine, place.EndColumn, message, suggestion, place.Source.Line(place.Line));
}
