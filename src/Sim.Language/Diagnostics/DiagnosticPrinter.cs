using System.Globalization;
using System.Text;

namespace Sim.Language.Diagnostics;

/// <summary>Prints findings as plain text: the place, the author's own line, a caret under the words meant, and what to try.</summary>
public static class DiagnosticPrinter
{
    /// <summary>Longer lines are cut around the place, so that the caret stays on the screen.</summary>
    private const int Width = 100;

    public static string Print(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Select(Print));

    public static string Print(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}  {diagnostic.Code} {Word(diagnostic.Severity)}  {diagnostic.Message}\n");
        AppendLine(text, diagnostic);
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

    private static void AppendLine(StringBuilder text, Diagnostic diagnostic)
    {
        if (string.IsNullOrWhiteSpace(diagnostic.AuthorLine))
        {
            return;
        }

        var line = diagnostic.AuthorLine.Replace('\t', ' ').TrimEnd();
        var column = Math.Min(diagnostic.Column - 1, line.Length);
        var length = diagnostic.EndLine == diagnostic.Line ? diagnostic.EndColumn - diagnostic.Column : line.Length - column;
        length = Math.Max(1, Math.Min(length, line.Length - column));
        var cut = column + length > Width ? Math.Max(0, column - (Width / 3)) : 0;
        var shown = line[cut..Math.Min(line.Length, cut + Width)];
        var number = diagnostic.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        text.Append(CultureInfo.InvariantCulture, $"  {number} | {shown}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {margin} | {new string(' ', column - cut)}{new string('^', Math.Min(length, Width))}\n");
    }
}
