using Sim.Commands.Scenarios;
using Sim.Language;
using Sim.Language.Diagnostics;
using Sim.Model.Explorations;

namespace Sim.Commands.Checking;

/// <summary>A scenario and everything there is to say about it.</summary>
/// <param name="Nearby">Its path as it is read best from where the user stands.</param>
internal sealed record Checked(string Path, string Nearby, Compilation Compilation)
{
    /// <summary>The games that were played for it, if any were asked for.</summary>
    public Rehearsal? Rehearsal { get; init; }

    public int Errors => Number(Severity.Error);

    public int Warnings => Number(Severity.Warning);

    public string PlaceOf(Diagnostic finding) => FindingText.Place(finding.File, Path, Nearby);

    /// <summary>The finding with its files named from where the user stands.</summary>
    public Diagnostic Placed(Diagnostic finding) => FindingText.Placed(finding, Path, Nearby);

    public static Checked Of(ScenarioShelf shelf, string path, bool forRelease = false) =>
        new(path, shelf.Nearby(path), forRelease ? shelf.Compile(path).ForRelease() : shelf.Compile(path));

    /// <summary>The same scenario, as its files are now.</summary>
    public Checked Again(ScenarioShelf shelf) => this with { Compilation = shelf.Again(Path) };

    private int Number(Severity severity) => Compilation.Diagnostics.Count(finding => finding.Severity == severity);
}
