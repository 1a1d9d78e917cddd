namespace Sim.Language.Diagnostics;

/// <summary>A file that was meant for the scenario, but whose name hides it.</summary>
internal static class NotReadAsText
{
    public static Diagnostic File(string file)
    {
        var name = file[..file.LastIndexOf('.')];
        return new("F111", Severity.Warning, file, 1, 1, 1, 1, $"This file is not read, because its name ends in '{file[name.Length..]}'.", $"Rename it to '{name}'. If its ending is hidden, let the file manager show endings.", "");
    }
}
