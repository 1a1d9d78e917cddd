using Sim.Commands.Outputs;
using Sim.Language.Diagnostics;

namespace Sim.Commands.Scenarios;

/// <summary>Findings for the author, with places that a terminal or editor can open.</summary>
internal static class FindingText
{
    /// <param name="path">Where the scenario lies.</param>
    /// <param name="nearby">The same as it is read best from where the user stands.</param>
    public static string Of(IEnumerable<Diagnostic> findings, string path, string nearby) =>
        string.Concat(findings.Select(f => Printable.Text(DiagnosticPrinter.Print(Placed(f, path, nearby))) + "\n"));

    /// <summary>The file in which something was found, as it is read best from where the user stands.</summary>
    public static string Place(string file, string path, string nearby)
    {
        if (file.Length == 0 || (File.Exists(path) && string.Equals(file, Path.GetFileName(path), StringComparison.Ordinal)))
        {
            return nearby;
        }

        // What a lesson extends lies elsewhere.
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
        return file.StartsWith("../", StringComparison.Ordinal)
            ? Path.GetFullPath(Path.Combine(folder, file)).Replace('\\', '/')
            : Directory.Exists(path) ? $"{nearby.TrimEnd('/')}/{file}" : nearby;
    }

    /// <summary>The finding with its files named so.</summary>
    public static Diagnostic Placed(Diagnostic finding, string path, string nearby) => finding with
    {
        File = Place(finding.File, path, nearby),
        Other = finding.Other is { } other ? other with { File = Place(other.File, path, nearby) } : null,
    };
}
