using Sim.Language.Diagnostics;
using Sim.Language.Formatting;
using Sim.Language.Sources;

namespace Sim.Language.Repairs;

/// <summary>
/// Makes the repairs that findings offer, and keeps those that prove safe: when everything is read again the finding is gone,
/// nothing new is found where the text was changed, and the rest of the tree is as it was.
/// </summary>
public sealed class Mender
{
    /// <summary>A repair may bring out what stood behind it; nobody needs more rounds than this.</summary>
    private const int MostRounds = 20;

    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _repaired = [];
    private readonly List<string> _laidOut = [];
    private readonly ReadBefore _read = new();
    private readonly bool _isExtending;
    private SourceSet _sources;
    private Compilation _compilation;

    private Mender(SourceSet sources)
    {
        _sources = sources;
        _isExtending = ScenarioCompiler.ExtendedBy(sources) is not null;
        _compilation = ScenarioCompiler.Compile(sources, before: _read);
    }

    public static Mended Mend(SourceSet sources)
    {
        var mender = new Mender(sources);
        for (var round = 0; round < MostRounds && mender.Candidates() is { Count: > 0 } candidates; round++)
        {
            mender.Try(candidates);
        }

        foreach (var file in sources.Files)
        {
            mender.LayOut(file.File);
        }

        return new Mended(mender._sources, [.. mender._repaired], [.. mender._laidOut], mender._compilation.Diagnostics);
    }

    /// <summary>Findings with a repair that was not refused yet, none of which touches another.</summary>
    private List<Diagnostic> Candidates()
    {
        var candidates = new List<Diagnostic>();
        var edits = new List<Edit>();
        foreach (var finding in _compilation.Diagnostics)
        {
            if (finding.Repair is { IsLayout: false } repair && !_refused.Contains(KeyOf(finding)) && !repair.Edits.Any(edit => edits.Exists(other => Edits.Touch(edit, other))))
            {
                candidates.Add(finding);
                edits.AddRange(repair.Edits);
            }
        }

        return candidates;
    }

    /// <summary>Makes repairs together; where that is not safe the first half of them, and so on down to the one to be refused.</summary>
    private void Try(List<Diagnostic> findings)
    {
        while (true)
        {
            var edits = findings.SelectMany(finding => finding.Repair!.Edits).ToList();
            var sources = Edits.Made(_sources, edits);
            var compilation = ScenarioCompiler.Compile(sources, before: _read);
            if (IsSafe(findings, edits, sources, compilation))
            {
                _repaired.AddRange(findings);
                (_sources, _compilation) = (sources, compilation);
                return;
            }

            if (findings.Count == 1)
            {
                _refused.Add(KeyOf(findings[0]));
                return;
            }

            findings = findings[..(findings.Count / 2)];
        }
    }

    private bool IsSafe(List<Diagnostic> findings, List<Edit> edits, SourceSet sources, Compilation compilation)
    {
        var readAnew = new HashSet<(string File, int Line)>();
        var changedLines = edits.Select(edit => (edit.File, edit.Line)).ToHashSet();
        foreach (var file in changedLines.Select(place => place.File).Distinct(StringComparer.Ordinal))
        {
            var changed = changedLines.Where(place => place.File == file).Select(place => place.Line).ToHashSet();
            var before = Reading.Of(Named(_sources, file), _isExtending);
            var after = Reading.Of(Named(sources, file), _isExtending);
            if (!before.IsKeptBy(after, changed))
            {
                return false;
            }

            readAnew.UnionWith(after.NewTo(before).Where(line => !changed.Contains(line)).Select(line => (file, line)));
        }

        var known = Counted(_compilation);
        var gone = findings.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var group in compilation.Diagnostics.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var before = known.GetValueOrDefault(group.Key);
            var finding = group.First();
            if (gone.Contains(group.Key) ? group.Count() >= before : group.Count() > before && IsOfTheRepair(finding, changedLines, readAnew))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is new may only be in text that nobody could read before, or a warning elsewhere, given now that there is a scenario to think about.</summary>
    private static bool IsOfTheRepair(Diagnostic finding, HashSet<(string File, int Line)> changed, HashSet<(string File, int Line)> readAnew) =>
        changed.Contains((finding.File, finding.Line)) || (finding.Severity == Severity.Error && !readAnew.Contains((finding.File, finding.Line)));

    /// <summary>
    /// Lays a file out anew where something in it was read as meant although it stands there differently. For a hint nothing need be done, unless it
    /// tells of something that will not be read for ever.
    /// </summary>
    private void LayOut(string file)
    {
        var findings = _compilation.Diagnostics.Where(finding => finding.File == file && finding.Repair is { IsLayout: true } && (finding.Severity != Severity.Hint || finding.Code == FieldOfOldFormat.Code)).ToList();
        if (findings.Count == 0 || Formatter.Format(Named(_sources, file), _isExtending).Text is not { } text)
        {
            return;
        }

        var sources = _sources.With(SourceText.FromText(file, text));
        var compilation = ScenarioCompiler.Compile(sources, before: _read);
        if (compilation.Diagnostics.Length < _compilation.Diagnostics.Length && !compilation.Diagnostics.Any(finding => finding.File == file && finding.Repair is { IsLayout: true } && finding.Severity != Severity.Hint))
        {
            _repaired.AddRange(findings);
            _laidOut.Add(file);
            (_sources, _compilation) = (sources, compilation);
        }
    }

    private static SourceText Named(SourceSet sources, string file) => sources.Files.First(source => source.File == file);

    private static Dictionary<string, int> Counted(Compilation compilation) =>
        compilation.Diagnostics.GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>What stays the same of a finding while the words round it change. One that is told once a file counts how often it was seen.</summary>
    private static string KeyOf(Diagnostic finding) =>
        finding.Repair is { IsLayout: true } ? $"{finding.Code} {finding.File}" : $"{finding.Code} {finding.File} {finding.Line} {finding.Message}";
}
