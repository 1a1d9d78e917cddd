using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Sources;

namespace Sim.Language;

/// <summary>
/// What was read when a scenario was compiled the last time. Whoever compiles it again after a file was saved hands this over, and only what was
/// changed is read again; what is found is the same as without it. It belongs to one scenario and to one who compiles.
/// </summary>
public sealed class ReadBefore
{
    private Dictionary<string, SourceText> _known = new(StringComparer.Ordinal);
    private Dictionary<string, SourceText> _used = new(StringComparer.Ordinal);
    private Dictionary<(SourceText File, bool IsChange), FileDraft> _read = [];
    private Dictionary<(SourceText File, bool IsChange), FileDraft> _kept = [];
    private List<(object[] Of, Draft? Head, Findings Found)> _parents = [];
    private List<(object[] Of, Draft? Head, Findings Found)> _parentsUsed = [];

    /// <summary>The same files, those among them that are as they were the last time being those of the last time.</summary>
    internal SourceSet Same(SourceSet sources)
    {
        var parent = sources.Parent is ParentFound found ? new ParentFound(Same(found.Sources)) : sources.Parent;
        return new SourceSet(sources.Files.Select(Same), sources.PassedOver, parent) { Spelling = sources.Spelling, Beside = sources.Beside };
    }

    internal FileDraft? Find(SourceText file, bool isChange) => _kept.GetValueOrDefault((file, isChange)) ?? _read.GetValueOrDefault((file, isChange));

    internal void Keep(FileDraft file, bool isChange) => _kept[(file.Source, isChange)] = file;

    /// <summary>What there was to say of the scenario that is extended, under its own head or another: as long as they are the same, that is the same.</summary>
    internal Findings FoundInParent(SourceSet parent, Draft? head, Func<Findings> find)
    {
        object[] of = [.. parent.AllFiles, .. PassedOver(parent)];
        var found = _parents.Find(one => ReferenceEquals(one.Head, head) && one.Of.SequenceEqual(of)).Found ?? find();
        _parentsUsed.Add((of, head, found));
        return found;
    }

    /// <summary>Forgets what was not needed since the last time.</summary>
    internal void Turn()
    {
        (_known, _used) = (_used, new(StringComparer.Ordinal));
        (_read, _kept) = (_kept, []);
        (_parents, _parentsUsed) = (_parentsUsed, []);
    }

    private static IEnumerable<string> PassedOver(SourceSet sources) =>
        sources.Parent is ParentFound found ? sources.PassedOver.Concat(PassedOver(found.Sources)) : sources.PassedOver;

    private SourceText Same(SourceText file)
    {
        var same = _known.TryGetValue(file.File, out var before) && before.IsSame(file) ? before : file;
        return _used[file.File] = same;
    }
}
