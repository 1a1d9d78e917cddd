using Sim.Language.Repairs;
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
    /// <summary>A change of the text that would remedy it, where that is certain.</summary>
    public Repair? Repair { get; init; }

    /// <summary>Where the other half of the finding stands, if there is one.</summary>
    public OtherPlace? Other { get; init; }

    /// <summary>The name that nothing declares, where that is what is told: it is told once, however often it is used.</summary>
    internal string? Unknown { get; init; }

    /// <summary>The same with a second place, and what is so between the two.</summary>
    internal Diagnostic With(Span other, string note) => this with { Other = OtherPlace.At(other, note) };

    internal static Diagnostic Error(string code, Span place, string message, string suggestion = "") =>
        At(code, Severity.Error, place, message, suggestion);

    internal static Diagnostic Warning(string code, Span place, string message, string suggestion = "") =>
        At(code, Severity.Warning, place, message, suggestion);

    internal static Diagnostic Hint(string code, Span place, string message, string suggestion = "") =>
        At(code, Severity.Hint, place, message, suggestion);

    /// <summary>The same with a repair: these words in place of those, if there are any to offer.</summary>
    internal Diagnostic Repaired(Span place, string written, string? words) =>
        words is null || Repair.Of(place, written, words) is not { } repair ? this : this with { Repair = repair };

    /// <summary>The same with a repair: these words in place of all that stands there.</summary>
    internal Diagnostic Repaired(Span place, string? words)
    {
        // Remedies are tried on words that stand nowhere in the file; their places may lie behind the line.
        var line = place.Source.Line(place.Line);
        var start = place.Column - 1;
        var end = Math.Max(start, place.EndColumn - 1);
        return end > line.Length ? this : Repaired(place, line[start..end], words);
    }

    /// <summary>The same with a repair: the one name that is near enough, if there is one.</summary>
    internal Diagnostic RepairedToNearest(Span place, string written, IEnumerable<string> known) => Repaired(place, written, NearestNames.Only(written, known));

    /// <summary>The same with a repair: it was read as it was meant, and is gone when the file is laid out anew.</summary>
    internal Diagnostic RepairedByLayout() => this with { Repair = Repair.Layout };

    private static Diagnostic At(string code, Severity severity, Span place, string message, string suggestion) =>
        new(code, severity, place.Source.File, place.Line, place.Column, place.EndLine, place.EndColumn, message, suggestion, place.Source.Line(place.Line));
}
