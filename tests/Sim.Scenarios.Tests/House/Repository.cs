using System.Xml.Linq;

namespace Sim.Scenarios.Tests.House;

/// <summary>The house itself, as it lies on disk.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The project files below a folder, by the project's name.</summary>
    public static SortedDictionary<string, XDocument> Projects(string folder) => new(
        Directory.EnumerateFiles(At(folder), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f)!, XDocument.Load, StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>What people wrote, not what the build made, as paths from the root.</summary>
    public static IEnumerable<string> Sources(string folder, string ending = ".cs") =>
        Directory.EnumerateFiles(At(folder), "*" + ending, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(At(path));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sim.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests are run from within the repository.");
    }
}
