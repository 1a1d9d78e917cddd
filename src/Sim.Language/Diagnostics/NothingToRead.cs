using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NothingToRead
{
    public static Diagnostic NoFiles() =>
        new("S203", Severity.Error, "", 0, 0, 0, 0, "There is no file to read.", "A scenario is a folder with a file scenario.yaml, or one file.", "");

    public static Diagnostic NoScenario(Span place) =>
        Diagnostic.Error("S203", place, "No file of this scenario begins with 'scenario:'.", "Add a file scenario.yaml that begins with:  scenario: its-id");
}
