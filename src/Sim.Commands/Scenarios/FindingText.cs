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

    public static string Place(Diagnostic finding, string path, string nearby) => Place(finding.File, path, nearby);

    public static string Place(string file, string path, string nearby) =>
        Directory.Exists(path) && file.Length > 0 ? $"{nearby.TrimEnd('/')}/{file}" : nearby;

    private static Diagnostic Placed(Diagnostic finding, string path, string nearby) => finding with
    {
        File = Place(finding.File, path, nearby),
        Other = finding.Other is { } other ? other with { File = Place(other.File, path, nearby) } : null,
    };
}
