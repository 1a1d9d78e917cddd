using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Drafts.Merging;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>Reads the outlines of all files by the forms of their sections.</summary>
internal sealed class DraftReader
{
    private static readonly int[] TabWidths = [2, 4, 8];

    private readonly ScenarioDraft _draft = new();
    private readonly Findings _findings;
    private readonly bool _isChange;

    private DraftReader(Findings findings, bool isChange) => (_findings, _isChange) = (findings, isChange);

    /// <summary>What the files hold. Where they extend another scenario, and it was found, that one is read first and changed by them.</summary>
    public static ScenarioDraft Read(SourceSet sources, Findings findings)
    {
        var isChange = ExtendedBy(sources) is not null;
        var told = new Findings();
        var parent = isChange && sources.Parent is ParentFound found && Obstacle(sources) is null ? Read(found.Sources, told) : null;
        findings.AddAll(told);
        var own = ReadOwn(sources, isChange, findings);
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
        var outline = OutlineReader.Read(file, Sections.Vocabulary, new Findings(), TabOf(file, isChange: true)) as Mapping;
        return outline is not null && outline.Pairs.Any(pair => pair.Name == ScenarioForm.Id.Name)
            ? outline.Pairs.Where(pair => pair.Name == ScenarioForm.Extends.Name).Select(pair => (ScenarioForm.Extends.Read(pair.Value, new FieldReader(new Findings(), pair.Name)) as Written)?.Text ?? "").FirstOrDefault()
            : null;
    }

    private static ScenarioDraft ReadOwn(SourceSet sources, bool isChange, Findings findings)
    {
        var reader = new DraftReader(findings, isChange);
        foreach (var file in sources.Files)
        {
            reader.ReadText(file, TabOf(file, isChange));
        }

        var traces = sources.Files.Where(file => file.HasMark || file.HasReturns).ToList();
        if (traces.Count > 0)
        {
            findings.Add(LineEndsOfOthers.In(traces[0], traces.Count - 1));
        }

        findings.AddAll(sources.PassedOver.Select(NotReadAsText.File));

        if (sources.Files.IsEmpty)
        {
            findings.Add(NothingToRead.NoFiles());
        }
        else if (reader._draft.Head is null)
        {
            findings.Add(NothingToRead.NoScenario(Span.OnLine(sources.Files[0], 1, 1, 1)));
        }
        else if (!isChange && reader._draft.RemovalsAt is { } place)
        {
            findings.Add(NothingToRemove.NothingExtended(place));
        }

        return reader._draft;
    }

    private void ReadText(SourceText file, int tab)
    {
        if (OutlineReader.Read(file, Sections.Vocabulary, _findings, tab) is { } outline)
        {
            ReadFile(outline);
        }
    }

    /// <summary>
    /// How far a tab was meant to reach: as far as the author's editor showed it, which he cannot see in the file.
    /// The width with which the file makes most sense is taken.
    /// </summary>
    internal static int TabOf(SourceText file, bool isChange) =>
        file.Text.Contains('\t', StringComparison.Ordinal) ? TabWidths.MinBy(width => Complaints(file, width, isChange)) : TabWidths[0];

    private static int Complaints(SourceText file, int tab, bool isChange)
    {
        var findings = new Findings();
        new DraftReader(findings, isChange).ReadText(file, tab);
        return findings.All.Count;
    }

    private void ReadFile(Node outline)
    {
        if (outline is not Mapping file)
        {
            _findings.Add(NotASection.File(outline.Span.Start, [.. Sections.Names]));
            return;
        }

        file = WithHead(file);
        var head = Sections.Heads.FirstOrDefault(h => file.Pairs.Any(pair => pair.Name == h.Name));
        var own = new List<Pair>();
        foreach (var pair in WithStrays(file.Pairs, head.Form))
        {
            if (head.Form?.Named(pair.Name) is not null)
            {
                own.Add(pair);
            }
            else if (Sections.Heads.Any(other => other.Name == pair.Name))
            {
                _findings.Add(TwoHeads.At(pair.NameSpan, pair.Name, head.Name));
            }
            else if (head.Form == TranslationForm.Form && Sections.Names.Contains(pair.Name, StringComparer.Ordinal))
            {
                // A translation changes nothing of what is played, so that games in two languages are the same game.
                _findings.Add(MisplacedField.InTranslation(pair.NameSpan, pair.Name));
            }
            else if (!ReadSection(pair) && !ReadMisspeltSection(pair, head.Form))
            {
                own.Add(pair);
            }
        }

        ReadHead(head.Form, own);
    }

    /// <summary>The sections of a file; a field that stands at the margin and belongs to the last entry of the section before it is put there.</summary>
    private List<Pair> WithStrays(IEnumerable<Pair> pairs, Form? head)
    {
        var sections = new List<Pair>();
        foreach (var pair in pairs)
        {
            var isKnown = head?.Named(pair.Name) is not null || Sections.Names.Contains(pair.Name);
            if (!isKnown && sections.Count > 0 && Sections.List(sections[^1].Name) is { } form && Placement.Taken(form, sections[^1].Value, pair) is var (value, owner))
            {
                _findings.Add(IndentedUnlikeNeighbours.OfTheOneBefore(pair.NameSpan, pair.Name, owner.Kind));
                sections[^1] = sections[^1] with { Value = value };
            }
            else
            {
                sections.Add(pair);
            }
        }

        return sections;
    }

    /// <summary>A file whose first word is nearly 'event', 'act' or 'scenario', with a name behind it, holds one of these.</summary>
    private Mapping WithHead(Mapping file)
    {
        var names = Sections.Heads.Select(head => head.Name).ToList();
        if (file.Pairs.IsEmpty || file.Pairs.Any(pair => names.Contains(pair.Name)) || Sections.Names.Contains(file.Pairs[0].Name)
            || file.Pairs[0].Value is not Scalar || NearestNames.To(file.Pairs[0].Name, names) is not [var meant, ..])
        {
            return file;
        }

        _findings.Add(NotASection.Field(file.Pairs[0].NameSpan, file.Pairs[0].Name, names));
        return file with { Pairs = file.Pairs.SetItem(0, file.Pairs[0] with { Name = meant }) };
    }

    /// <summary>In a file that holds one thing, a list whose name is nearly that of a section and of no field.</summary>
    private bool ReadMisspeltSection(Pair pair, Form? head)
    {
        var sections = Sections.Lists.Select(section => section.Name).ToList();
        if (head is null || pair.Value is not Sequence || NearestNames.To(pair.Name, head.Fields.Select(field => field.Name).Concat(sections)) is not [var meant, ..] || !sections.Contains(meant))
        {
            return false;
        }

        _findings.Add(NotASection.Field(pair.NameSpan, pair.Name, sections));
        return ReadSection(pair with { Name = meant });
    }

    private bool ReadSection(Pair pair)
    {
        var reader = ReaderOf(pair.Name);
        if (pair.Name == Sections.Remove)
        {
            _draft.RemovalsAt ??= pair.NameSpan;
            _draft.Removals.AddRange(new RemovalsKind().Read(pair.Value, reader) ?? []);
            return true;
        }

        if (Sections.Single(pair.Name) is { } single)
        {
            ReadSingle(single, pair, reader);
            return true;
        }

        if (Sections.List(pair.Name) is not { } form)
        {
            return false;
        }

        foreach (var entry in new EntriesKind(form).Read(pair.Value, reader) ?? [])
        {
            _draft.Add(form, entry);
        }

        return true;
    }

    private void ReadSingle(Form form, Pair pair, FieldReader reader)
    {
        if (_draft.Single(form) is { } first)
        {
            _findings.Add(DeclaredTwice.Section(pair.NameSpan, pair.Name, first.Span));
        }
        else
        {
            _draft.SetSingle(form, new EntryKind(form).Read(pair.Value, reader));
        }
    }

    private FieldReader ReaderOf(string field) => new(_findings, field) { IsChange = _isChange };

    /// <summary>The fields of a file that are no sections belong to the one thing that it holds.</summary>
    private void ReadHead(Form? form, List<Pair> own)
    {
        var reader = ReaderOf("");
        if (form is null)
        {
            foreach (var pair in own)
            {
                if (pair.Name != "<<")
                {
                    _findings.Add(NotASection.Field(pair.NameSpan, pair.Name, [.. Sections.Names]));

                    // What was probably meant is read as well, so that its names are known.
                    if (NearestNames.To(pair.Name, Sections.Lists.Select(section => section.Name)) is [var meant, ..])
                    {
                        ReadSection(pair with { Name = meant });
                    }
                }
            }

            return;
        }

        var entry = Draft.Read(form, own[0].NameSpan, own, reader);
        if (form == EventForm.Headed)
        {
            _draft.Add(EventForm.Form, entry);
        }
        else if (form == ActForm.Headed)
        {
            _draft.Add(ActForm.Form, entry);
        }
        else if (form == TranslationForm.Form)
        {
            _draft.Translations.Add(entry);
        }
        else if (_draft.Head is { } first)
        {
            _findings.Add(DeclaredTwice.Section(entry.Span, "scenario", first.Span));
        }
        else
        {
            _draft.Head = entry;
        }
    }
}
