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

    /// <summary>The same files, those among them that are as they were the last time being those of the last time.</summary>
    internal SourceSet Same(SourceSet sources)
    {
        var parent = sources.Parent is ParentFound found ? new ParentFound(Same(found.Sources)) : sources.Parent;
        return new SourceSet(sources.Files.Select(Same), sources.PassedOver, parent) { Spelling = sources.Spelling };
    }

    internal FileDraft? Find(SourceText file, bool isChange) => _kept.GetValueOrDefault((file, isChange)) ?? _read.GetValueOrDefault((file, isChange));

    internal void Keep(FileDraft file, bool isChange) => _kept[(file.Source, isChange)] = file;

    /// <summary>Forgets what was not needed since the last time.</summary>
    internal void Turn()
    {
        (_known, _used) = (_used, new(StringComparer.Ordinal));
        (_read, _kept) = (_kept, []);
    }

    private SourceText Same(SourceText file)
    {
        var same = _known.TryGetValue(file.File, out var before) && before.IsSame(file) ? before : file;
        return _used[file.File] = same;
    }
}
