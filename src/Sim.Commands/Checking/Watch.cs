using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Language.Diagnostics;

namespace Sim.Commands.Checking;

/// <summary>Checks again whenever a file was saved, and says only what has changed by it.</summary>
internal sealed class Watch(Surroundings surroundings, IReadOnlyList<string> paths)
{
    private readonly ScenarioShelf _shelf = new(surroundings);

    /// <summary>Goes on until nothing can change any more; the last checks.</summary>
    public IReadOnlyList<Checked> Run()
    {
        var checks = paths.Select(path => Checked.Of(_shelf, path)).ToList();
        using var changes = surroundings.Changes(Folders());
        CheckText.Write(surroundings, checks);
        surroundings.Output.WriteLine("Watching. Save a file, and what changes is said here; Ctrl+C ends it.");
        while (changes.Next())
        {
            for (var i = 0; i < checks.Count; i++)
            {
                checks[i] = Again(checks[i]);
            }
        }

        return checks;
    }

    private Checked Again(Checked before)
    {
        try
        {
            var after = before.Again(_shelf);
            Tell(before, after);
            return after;
        }
        catch (Complaint complaint)
        {
            // A file that is just being written, or a folder that was moved away: the next change may mend it.
            surroundings.Output.WriteLine(complaint.Message);
            return before;
        }
    }

    private void Tell(Checked before, Checked after)
    {
        var gone = Without(before.Compilation.Diagnostics, after.Compilation.Diagnostics);
        var come = Without(after.Compilation.Diagnostics, before.Compilation.Diagnostics);
        foreach (var finding in come)
        {
            surroundings.Output.Write("new: " + CheckText.Finding(finding, after, surroundings.IsColored));
        }

        foreach (var finding in gone)
        {
            surroundings.Output.WriteLine(Printable.Text($"gone: {before.PlaceOf(finding)}  {finding.Code}  {finding.Message}"));
        }

        if (gone.Count + come.Count > 0)
        {
            surroundings.Output.WriteLine(CheckText.Summary(after));
        }
    }

    /// <summary>What is told in the one and not in the other, on whatever line: what stands above may have grown.</summary>
    private static List<Diagnostic> Without(IEnumerable<Diagnostic> some, IEnumerable<Diagnostic> others)
    {
        var known = others.GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. some.Where(finding => (known[KeyOf(finding)] = known.GetValueOrDefault(KeyOf(finding)) - 1) < 0)];
    }

    private static string KeyOf(Diagnostic finding) => $"{finding.Code} {finding.File} {finding.Message} {finding.AuthorLine.Trim()}";

    /// <summary>The folders of the scenarios and of all that they extend.</summary>
    private List<string> Folders()
    {
        var folders = new List<string>();
        foreach (var path in paths)
        {
            var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
            foreach (var inside in _shelf.Sources(path).AllFiles.Select(file => Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, file.File)))!).Prepend(folder))
            {
                if (!folders.Exists(watched => inside == watched || inside.StartsWith(watched + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
                {
                    folders.Add(inside);
                }
            }
        }

        return folders;
    }
}
