using Sim.Commands.Disks;
using Sim.Commands.Outputs;
using Sim.Language;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Commands.Scenarios;

/// <summary>The scenarios within reach: any path, and those in <c>./scenarios</c> and beside the program by name.</summary>
internal sealed class ScenarioShelf(Surroundings surroundings)
{
    private const int FirstFindings = 5;

    private readonly Dictionary<string, Compilation> _compiled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadBefore> _read = new(StringComparer.Ordinal);

    /// <summary>The language in which scenarios are wanted; null for that in which each was written.</summary>
    public string? Language { get; init; }

    /// <summary>Names and paths of what lies on the shelf, the nearer of two with the same name.</summary>
    public IReadOnlyList<(string Name, string Path)> Shipped()
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var shelf in new[] { surroundings.CurrentFolder, surroundings.ProgramFolder }.Select(f => Path.Combine(f, "scenarios")).Where(Directory.Exists))
        {
            foreach (var path in ScenarioFiles.In(shelf))
            {
                found.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            }
        }

        return [.. found.Select(f => (f.Key, f.Value))];
    }

    /// <summary>The scenarios that a path means: itself, or all that lie in it.</summary>
    public IEnumerable<string> Below(string named)
    {
        var path = PathOf(named);
        if (!Directory.Exists(path) || ScenarioFiles.IsScenario(path))
        {
            return [path];
        }

        return ScenarioFiles.In(path).ToList() is { Count: > 0 } several ? several : throw Complaint.Refused(
            $"There is no scenario in '{Printable.Text(named)}'. A scenario is a folder with a file scenario.yaml, or one file that ends in .yaml.");
    }

    /// <exception cref="Complaint">There is no such file, folder or name.</exception>
    public string PathOf(string named)
    {
        if (string.IsNullOrWhiteSpace(named))
        {
            throw Complaint.Usage("A scenario is named by its path or by its name on the shelf, and nothing was named.");
        }

        var path = Path.GetFullPath(named, surroundings.CurrentFolder);
        if (File.Exists(path) || Directory.Exists(path))
        {
            return path;
        }

        var shipped = Shipped();
        foreach (var (name, place) in shipped)
        {
            if (string.Equals(name, named, StringComparison.Ordinal))
            {
                return place;
            }
        }

        var names = shipped.Select(s => s.Name).ToList();
        var known = names.Count == 0 ? "There is no scenario on the shelf." : $"On the shelf: {string.Join(", ", names)}.";
        throw Complaint.Refused($"There is no scenario '{Printable.Text(named)}', neither as a path nor on the shelf.\n{NearestNames.Question(named, names, known)}");
    }

    /// <summary>The files of a scenario, with those of what it extends.</summary>
    public SourceSet Sources(string path) => new Parents(Shipped()).Read(path);

    public Compilation Compile(string path)
    {
        if (!_compiled.TryGetValue(path, out var compilation))
        {
            compilation = Again(path);
        }

        return compilation;
    }

    /// <summary>Compiles a scenario from what its files hold now. Only what was changed since the last time is read again.</summary>
    public Compilation Again(string path)
    {
        if (!_read.TryGetValue(path, out var before))
        {
            before = _read[path] = new ReadBefore();
        }

        return _compiled[path] = ScenarioCompiler.Compile(Sources(path), Language, before);
    }

    /// <exception cref="Complaint">It cannot be played; its findings are in the message.</exception>
    public Scenario Open(string named)
    {
        var path = PathOf(named);
        var compilation = Compile(path);
        if (compilation.Scenario is { } scenario)
        {
            return Language is null || compilation.Languages.Contains(Language) ? scenario : throw Complaint.Usage(
                $"The scenario '{Printable.Text(named)}' cannot be read in '{Printable.Text(Language)}'. {(compilation.Languages.IsEmpty ? "It has no translation." : $"It has: {string.Join(", ", compilation.Languages.Select(Printable.Text))}.")}");
        }

        var errors = compilation.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var shown = FindingText.Of(errors.Take(FirstFindings), path, Nearby(path));
        throw Complaint.Refused(
            $"{shown}The scenario '{Printable.Text(named)}' has {Counted.Of(errors.Count, "error")} and cannot be played. sim check {Printable.Text(Nearby(path))} shows all there is to say.");
    }

    /// <summary>A path as it is read best from where the user stands.</summary>
    public string Nearby(string path)
    {
        var relative = Path.GetRelativePath(surroundings.CurrentFolder, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    /// <summary>The scenario with an id, wherever on the shelf; null where there is none.</summary>
    public Scenario? WithId(string id) => PathWithId(id) is { } path ? Compile(path).Scenario : null;

    /// <summary>Where the scenario with an id lies; null where there is none on the shelf.</summary>
    public string? PathWithId(string id) =>
        Shipped().OrderByDescending(s => string.Equals(s.Name, id, StringComparison.Ordinal))
            .FirstOrDefault(s => Compile(s.Path).Scenario is { } scenario && string.Equals(scenario.Id, id, StringComparison.Ordinal)).Path;
}
