using System.Globalization;
using System.Text;

namespace Sim.Language.Diagnostics;

/// <summary>
/// Prints findings as plain text: the place, the author's own line, a caret under the words meant, and what to try. Where two parts
/// clash there are carets under both, with the reason behind them.
/// </summary>
public static class DiagnosticPrinter
{
    public static string Print(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Select(Print));

    public static string Print(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}  {diagnostic.Code} {Word(diagnostic.Severity)}  {diagnostic.Message}\n");
        AppendLines(text, diagnostic);
        if (diagnostic.Suggestion.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {diagnostic.Suggestion}\n");
        }

        return text.ToString();
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    private static void AppendLines(StringBuilder text, Diagnostic diagnostic)
    {
        var own = new Carets(diagnostic.AuthorLine, diagnostic.Line, diagnostic.Column, diagnostic.EndLine, diagnostic.EndColumn);
        if (diagnostic.Other is not { } other)
        {
            own.AppendTo(text);
            return;
        }

        var second = new Carets(other.AuthorLine, other.Line, other.Column, other.EndLine, other.EndColumn);
        if (other.File == diagnostic.File && own.TryJoin(second) is { } both)
        {
            both.AppendTo(text, other.Note);
            return;
        }

        own.AppendTo(text);
        if (other.File != diagnostic.File)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {other.File}:{other.Line}:{other.Column}\n");
        }

        second.AppendTo(text, other.Note);
    }
}
