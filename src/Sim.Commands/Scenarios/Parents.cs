using Sim.Commands.Disks;
using Sim.Commands.Outputs;
using Sim.Language;
using Sim.Language.Sources;

namespace Sim.Commands.Scenarios;

/// <summary>
/// Finds the scenario that another extends: one of that name beside it, else one on the shelf. A name is no path, so that a scenario
/// from a stranger reaches no further.
/// </summary>
internal sealed class Parents(IReadOnlyList<(string Name, string Path)> shelf)
{
    /// <summary>How many scenarios may stand one upon the other.</summary>
    private const int Most = 4;

    /// <summary>The files of a scenario, and of all that it stands upon, named as they are seen from it.</summary>
    /// <exception cref="Complaint">The scenario itself cannot be read.</exception>
    public SourceSet Read(string path) => Upon(ScenarioFiles.Read(path), path, FolderOf(path), [path]);

    private SourceSet Upon(SourceSet sources, string path, string seenFrom, IReadOnlyList<string> chain) =>
        ScenarioCompiler.ExtendedBy(sources) is { } name ? sources.Upon(Found(name, path, seenFrom, chain)) : sources;

    private Parent Found(string name, string path, string seenFrom, IReadOnlyList<string> chain)
    {
        var beside = Beside(path);
        var onShelf = shelf.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal) && !string.Equals(one.Path, path, StringComparison.Ordinal)).Path;
        if ((beside.FirstOrDefault(other => string.Equals(NameOf(other), name, StringComparison.Ordinal)) ?? onShelf) is not { } found)
        {
            return string.Equals(NameOf(path), name, StringComparison.Ordinal)
                ? new ParentInCircle([name, name])
                : new ParentUnknown([.. beside.Select(NameOf).Concat(shelf.Select(one => one.Name)).Distinct(StringComparer.Ordinal)]);
        }

        if (chain.Contains(found, StringComparer.Ordinal))
        {
            return new ParentInCircle([.. chain.SkipWhile(link => link != found).Append(found).Select(NameOf)]);
        }

        if (chain.Count >= Most)
        {
            return new ParentTooDeep(Most);
        }

        try
        {
            var folder = Path.GetRelativePath(seenFrom, FolderOf(found)).Replace('\\', '/');
            var sources = ScenarioFiles.Read(found);
            return new ParentFound(Upon(folder == "." ? sources : sources.In(folder), found, seenFrom, [.. chain, found]));
        }
        catch (Complaint complaint)
        {
            return new ParentUnreadable(complaint.Message);
        }
    }

    private static List<string> Beside(string path)
    {
        try
        {
            return Path.GetDirectoryName(path) is { } folder ? [.. ScenarioFiles.In(folder).Where(other => !string.Equals(other, path, StringComparison.Ordinal))] : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The folder holds something that may not be looked at; then only the shelf is left.
            return [];
        }
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
}
