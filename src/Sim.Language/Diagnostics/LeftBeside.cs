using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Parts of a scenario lie in a folder beside a file that is read by itself.</summary>
internal static class LeftBeside
{
    public static Diagnostic Folder(Span place, string folder, int files) =>
        Diagnostic.Warning("F112", place, $"This file is read as a whole scenario, and {(files == 1 ? "the file" : $"the {files} files")} in '{folder}' beside it {(files == 1 ? "is" : "are")} not read.", "Rename this file to 'scenario.yaml': then everything in its folder is one scenario.");
}
