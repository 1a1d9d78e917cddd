using System.Runtime.CompilerServices;
using Sim.Language.Sources;

namespace Sim.Language.Tests;

/// <summary>The scenarios that lie beside the tests.</summary>
internal static class Samples
{
    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    /// <summary>The small correct world.</summary>
    public static (string File, string Text)[] Spring() => Read("Accepted/spring");

    public static (string File, string Text)[] Forms() => [.. Spring(), .. Read("Accepted/forms")];

    public static SourceSet SetOf(params (string File, string Text)[] files) => SourceSet.Of(files);

    /// <summary>Where the scenarios lie that come with the program.</summary>
    public static string Shipped() => Path.Combine(Folder(), "..", "..", "scenarios");

    /// <summary>The files of a scenario in a folder, here or anywhere.</summary>
    public static (string File, string Text)[] Read(string folder)
    {
        var root = Path.Combine(Folder(), folder);
        return
        [
            .. Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
    }
}
