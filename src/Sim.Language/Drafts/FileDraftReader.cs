using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Drafts.Merging;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>Reads one file: its outline by the forms of its sections.</summary>
/// <param name="isChange">Whether its entries may change those of another scenario.</param>
internal sealed class FileDraftReader(FileDraft file, bool isChange)
{
    private static readonly int[] TabWidths = [2, 4, 8];

    public static FileDraft Read(SourceText source, bool isChange) => Read(source, isChange, TabOf(source, isChange));

    /// <summary>
    /// How far a tab was meant to reach: as far as the author's editor showed it, which he cannot see in the file.
    /// The width with which the file makes most sense is taken.
    /// </summary>
    public static int TabOf(SourceText source, bool isChange) =>
        source.Text.Contains('\t', StringComparison.Ordinal) ? TabWidths.MinBy(width => Read(source, isChange, width).Complaints) : TabWidths[0];

    private static FileDraft Read(SourceText source, bool isChange, int tab)
    {
        var file = new FileDraft(source);
        if (OutlineReader.Read(source, Sections.Vocabulary, file.Findings, tab) is { } outline)
        {
            new FileDraftReader(file, isChange).ReadFile(outline);
        }

        return file;
    }

    private void ReadFile(Node outline)
    {
        if (outline is not Mapping mapping)
        {
            file.Findings.Add(NotASection.File(outline.Span.Start, [.. Sections.Names]));
            return;
        }

        mapping = WithHead(mapping);
        var head = Sections.Heads.FirstOrDefault(h => mapping.Pairs.Any(pair => pair.Name == h.Name));
        var own = new List<Pair>();
        foreach (var pair in WithStrays(mapping.Pairs, head.Form))
        {
            if (head.Form?.Named(pair.Name) is not null)
            {
                own.Add(pair);
            }
            else if (Sections.Heads.Any(other => other.Name == pair.Name))
            {
                file.Findings.Add(TwoHeads.At(pair.NameSpan, pair.Name, head.Name));
            }
            else if (head.Form == TranslationForm.Form && Sections.Names.Contains(pair.Name, StringComparer.Ordinal))
            {
                // A translation changes nothing of what is played, so that games in two languages are the same game.
                file.Findings.Add(MisplacedField.InTranslation(pair.NameSpan, pair.Name));
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
                file.Findings.Add(IndentedUnlikeNeighbours.OfTheOneBefore(pair.NameSpan, pair.Name, owner.Kind));
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
    private Mapping WithHead(Mapping outline)
    {
        var names = Sections.Heads.Select(head => head.Name).ToList();
        if (outline.Pairs.IsEmpty || outline.Pairs.Any(pair => names.Contains(pair.Name)) || Sections.Names.Contains(outline.Pairs[0].Name)
            || outline.Pairs[0].Value is not Scalar || NearestNames.To(outline.Pairs[0].Name, names) is not [var meant, ..])
        {
            return outline;
        }

        file.Findings.Add(NotASection.Field(outline.Pairs[0].NameSpan, outline.Pairs[0].Name, names));
        return outline with { Pairs = outline.Pairs.SetItem(0, outline.Pairs[0] with { Name = meant }) };
    }

    /// <summary>In a file that holds one thing, a list whose name is nearly that of a section and of no field.</summary>
    private bool ReadMisspeltSection(Pair pair, Form? head)
    {
        var sections = Sections.Lists.Select(section => section.Name).ToList();
        if (head is null || pair.Value is not Sequence || NearestNames.To(pair.Name, head.Fields.Select(field => field.Name).Concat(sections)) is not [var meant, ..] || !sections.Contains(meant))
        {
            return false;
        }

        file.Findings.Add(NotASection.Field(pair.NameSpan, pair.Name, sections));
        return ReadSection(pair with { Name = meant });
    }

    private bool ReadSection(Pair pair)
    {
        var reader = ReaderOf(pair.Name);
        if (pair.Name == Sections.Remove)
        {
            file.RemovalsAt ??= pair.NameSpan;
            file.Removals.AddRange(new RemovalsKind().Read(pair.Value, reader) ?? []);
            return true;
        }

        if (Sections.Single(pair.Name) is { } single)
        {
            ReadSingle(single, pair);
            return true;
        }

        if (Sections.List(pair.Name) is not { } form)
        {
            return false;
        }

        foreach (var entry in new EntriesKind(form).Read(pair.Value, reader) ?? [])
        {
            file.Entries.Add((form, entry));
        }

        return true;
    }

    private void ReadSingle(Form form, Pair pair)
    {
        if (file.Singles.Find(single => single.Form == form) is { Entry: { } first })
        {
            file.Findings.Add(DeclaredTwice.Section(pair.NameSpan, pair.Name, first.Span));
        }
        else
        {
            var told = new Findings();
            var entry = new EntryKind(form).Read(pair.Value, new FieldReader(told, pair.Name) { IsChange = isChange });
            file.Singles.Add(new SingleDraft(form, pair.Name, pair.NameSpan, entry, told));
        }
    }

    private FieldReader ReaderOf(string field) => new(file.Findings, field) { IsChange = isChange };

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
                    file.Findings.Add(NotASection.Field(pair.NameSpan, pair.Name, [.. Sections.Names]));

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
            file.Entries.Add((EventForm.Form, entry));
        }
        else if (form == ActForm.Headed)
        {
            file.Entries.Add((ActForm.Form, entry));
        }
        else if (form == TranslationForm.Form)
        {
            file.Translations.Add(entry);
        }
        else if (file.Head is { } first)
        {
            file.Findings.Add(DeclaredTwice.Section(entry.Span, "scenario", first.Span));
        }
        else
        {
            file.Head = entry;
        }
    }
}
