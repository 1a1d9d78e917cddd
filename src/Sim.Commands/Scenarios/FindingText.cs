using Sim.Commands.Outputs;
using Sim.Language.Diagnostics;

namespace Sim.Commands.Scenarios;

/// <summary>Findings for the author, with places that a terminal or editor can open.</summary>
internal static class FindingText
{
    /// <param name="path">Where the scenario lies.</param>
    /// <param name="nearby">The same as it is read best from where the user stands.</param>
    public static string Of(IEnumerable<Diagnostic> findings, string path, string nearby) =>
        string.Concat(findings.Select(f => Printable.Text(DiagnosticPrinter.Print(f with { File = Place(f, path, nearby) })) + "\n"));

    public static string Place(Diagnostic finding, string path, string nearby)
    {
        if (finding.File.Length == 0 || (File.Exists(path) && string.Equals(finding.File, Path.GetFileName(path), StringComparison.Ordinal)))
        {
            return nearby;
        }

        // What a lesson extends lies elsewhere.
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
        return finding.File.StartsWith("../", StringComparison.Ordinal)
            ? Path.GetFullPath(Path.Combine(folder, finding.File)).Replace('\\', '/')
            : Directory.Exists(path) ? $"{nearby.TrimEnd('/')}/{finding.File}" : nearby;
    }
}
