using Sim.Language.Diagnostics;

namespace Sim.Commands.Outputs;

/// <summary>A printed finding in colours: the code by how grave it is, the place bold, the caret as the code. The words are the same without.</summary>
internal static class FindingColors
{
    private const string Bold = "\u001b[1m";
    private const string Plain = "\u001b[0m";

    public static string In(string printed, Diagnostic finding)
    {
        var lines = printed.Split('\n');
        var color = Of(finding.Severity);
        var said = $"{finding.Code} {DiagnosticPrinter.Word(finding.Severity)}";
        if (lines[0].IndexOf($"  {said}  ", StringComparison.Ordinal) is >= 0 and var at)
        {
            lines[0] = $"{Bold}{lines[0][..at]}{Plain}  {color}{said}{Plain}{lines[0][(at + 2 + said.Length)..]}";
        }

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].TrimEnd('^') is { } margin && margin.Length < lines[i].Length && margin.Trim() == "|")
            {
                lines[i] = $"{margin}{color}{lines[i][margin.Length..]}{Plain}";
            }
        }

        return string.Join('\n', lines);
    }

    private static string Of(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[1;31m",
        Severity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };
}
