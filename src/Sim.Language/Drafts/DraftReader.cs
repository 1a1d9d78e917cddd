using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Drafts.Merging;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>Puts together what the files of a scenario hold.</summary>
internal static class DraftReader
{
    /// <summary>With fewer letters than this to be read, files are read one by one.</summary>
    private const int MuchText = 1 << 16;

    /// <summary>What the files hold. Where they extend another scenario, and it was found, that one is read first and changed by them.</summary>
    public static ScenarioDraft Read(SourceSet sources, Findings findings, ReadBefore? before = null)
    {
        var isChange = ExtendedBy(sources) is not null;
        var told = new Findings();
        var parent = isChange && sources.Parent is ParentFound found && Obstacle(sources) is null ? Read(found.Sources, told, before) : null;
        findings.AddAll(told);
        var own = ReadOwn(sources, isChange, findings, before);
        return parent is not null && own.Head is not null ? Merger.Merge(parent, ((ParentFound)sources.Parent!).Sources, told.All, own, findings) : own;
    }

    /// <summary>The name of the scenario that these files say they extend; null where they say nothing of it.</summary>
    public static string? ExtendedBy(SourceSet sources) =>
        sources.Files.Where(file => file.Text.Contains(ScenarioForm.Extends.Name, StringComparison.Ordinal)).Select(ExtendedIn).FirstOrDefault(name => name is not null);

    /// <summary>Why the scenario that is extended cannot be had; null where it can, or where none is.</summary>
    public static Parent? Obstacle(SourceSet sources)
    {
        if (ExtendedBy(sources) is null)
        {
            return null;
        }

        return sources.Parent is not ParentFound found ? sources.Parent ?? new ParentUnknown([])
            : Obstacle(found.Sources) switch
            {
                null => null,
                ParentInCircle or ParentTooDeep => Obstacle(found.Sources),
                _ => new ParentUnreadable("It extends a scenario that is not to be had."),
            };
    }

    private static string? ExtendedIn(SourceText file)
    {
        var outline = OutlineReader.Read(file, Sections.Vocabulary, new Findings(), FileDraftReader.TabOf(file, isChange: true)) as Mapping;
        return outline is not null && outline.Pairs.Any(pair => pair.Name == ScenarioForm.Id.Name)
            ? outline.Pairs.Where(pair => pair.Name == ScenarioForm.Extends.Name).Select(pair => (ScenarioForm.Extends.Read(pair.Value, new FieldReader(new Findings(), pair.Name)) as Written)?.Text ?? "").FirstOrDefault()
            : null;
    }

    private static ScenarioDraft ReadOwn(SourceSet sources, bool isChange, Findings findings, ReadBefore? before)
    {
        var draft = new ScenarioDraft();
        foreach (var file in FilesOf(sources, isChange, before))
        {
            Add(draft, file, findings);
        }

        var traces = sources.Files.Where(file => file.HasMark || file.HasReturns).ToList();
        if (traces.Count > 0)
        {
            findings.Add(LineEndsOfOthers.In(traces[0], traces.Count - 1));
        }

        findings.AddAll(sources.PassedOver.Select(NotReadAsText.File));

        if (draft.Head is { } single)
        {
            findings.AddAll(sources.Beside.Select(beside => LeftBeside.Folder(single.Span, beside.Folder, beside.Files)));
        }

        if (sources.Files.IsEmpty)
        {
            findings.Add(NothingToRead.NoFiles());
        }
        else if (draft.Head is null)
        {
            findings.Add(NothingToRead.NoScenario(Span.OnLine(sources.Files[0], 1, 1, 1)));
        }
        else if (!isChange && draft.RemovalsAt is { } place)
        {
            findings.Add(NothingToRemove.NothingExtended(place));
        }

        return draft;
    }

    /// <summary>Every file by itself, in the order of the set: those that were read before as they are, and the others side by side.</summary>
    private static IEnumerable<FileDraft> FilesOf(SourceSet sources, bool isChange, ReadBefore? before)
    {
        var files = sources.Files.Select(file => before?.Find(file, isChange)).ToArray();
        var unread = sources.Files.Where((_, i) => files[i] is null).Sum(file => file.Text.Length);
        SideBySide.Do(files.Length, unread >= MuchText, i => files[i] ??= FileDraftReader.Read(sources.Files[i], isChange));
        foreach (var file in files)
        {
            before?.Keep(file!, isChange);
        }

        return files!;
    }

    /// <summary>Puts what a file holds behind what others hold.</summary>
    private static void Add(ScenarioDraft draft, FileDraft file, Findings findings)
    {
        draft.Files.Add(file);
        findings.AddAll(file.Findings);
        foreach (var (section, entry) in file.Entries)
        {
            draft.Add(section, entry);
        }

        foreach (var single in file.Singles)
        {
            if (draft.Single(single.Form) is { } first)
            {
                findings.Add(DeclaredTwice.Section(single.NameSpan, single.Name, first.Span));
            }
            else
            {
                findings.AddAll(single.Findings);
                draft.SetSingle(single.Form, single.Entry);
            }
        }

        if (file.Head is not null && draft.Head is { } other)
        {
            findings.Add(DeclaredTwice.Section(file.Head.Span, ScenarioForm.Id.Name, other.Span));
        }

        draft.Head ??= file.Head;
        draft.Translations.AddRange(file.Translations);
        draft.Removals.AddRange(file.Removals);
        draft.RemovalsAt ??= file.RemovalsAt;
    }
}
