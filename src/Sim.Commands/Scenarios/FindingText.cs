using Sim.Commands.Outputs;
using Sim.Language.Diagnostics;

namespace Sim.Commands.Scenarios;

/// <summary>Findings for the author, with places that a terminal or editor can open.</summary>
internal static class FindingText
{
    public static string Of(IEnumerable<Diagnostic> findings, string path) =>
        string.Concat(findings.Select(f => Printable.Text(DiagnosticPrinter.Print(f with { File = Place(f, path) })) + "\n"));

    public static string Place(Diagnostic finding, string path)
    {
        if (!Directory.Exists(path))
        {
            return path;
        }

        return finding.File.Length == 0 ? path : $"{path.TrimEnd('/', '\\')}/{finding.File}";
    }
}
