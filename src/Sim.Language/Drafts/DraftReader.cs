using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>Reads the outlines of all files by the forms of their sections.</summary>
internal sealed class DraftReader
{
    private static readonly int[] TabWidths = [2, 4, 8];

    private readonly ScenarioDraft _draft = new();
    private readonly Findings _findings;

    private DraftReader(Findings findings) => _findings = findings;

    public static ScenarioDraft Read(SourceSet sources, Findings findings)
    {
        var reader = new DraftReader(findings);
        foreach (var file in sources.Files)
        {
            reader.ReadText(file, TabOf(file));
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
    internal static int TabOf(SourceText file) => file.Text.Contains('\t', StringComparison.Ordinal) ? TabWidths.MinBy(width => Complaints(file, width)) : TabWidths[0];

    private static int Complaints(SourceText file, int tab)
    {
        var findings = new Findings();
        new DraftReader(findings).ReadText(file, tab);
        return findings.All.Count;
    }

    private void ReadFile(Node outline)
    {
        if (outline is not Mapping file)
        {
            _findings.Add(NotASection.File(outline.Span.Start, [.. Sections.Names]));
            return;
        }

        var head = Sections.Heads.FirstOrDefault(h => file.Pairs.Any(pair => pair.Name == h.Name));
        var own = new List<Pair>();
        foreach (var pair in file.Pairs)
        {
            if (head.Form?.Named(pair.Name) is not null)
            {
                own.Add(pair);
            }
            else if (Sections.Heads.Any(other => other.Name == pair.Name))
            {
                _findings.Add(TwoHeads.At(pair.NameSpan, pair.Name, head.Name));
            }
            else if (!ReadSection(pair))
            {
                own.Add(pair);
            }
        }

        ReadHead(head.Form, own);
    }

    private bool ReadSection(Pair pair)
    {
        var reader = new FieldReader(_findings, pair.Name);
        if (pair.Name == Sections.Politics)
        {
            ReadPolitics(pair, reader);
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

    private void ReadPolitics(Pair pair, FieldReader reader)
    {
        if (_draft.Politics is { } first)
        {
            _findings.Add(DeclaredTwice.Section(pair.NameSpan, pair.Name, first.Span));
        }
        else
        {
            _draft.Politics = new EntryKind(PoliticsForm.Form).Read(pair.Value, reader);
        }
    }

    /// <summary>The fields of a file that are no sections belong to the one thing that it holds.</summary>
    private void ReadHead(Form? form, List<Pair> own)
    {
        var reader = new FieldReader(_findings, "");
        if (form is null)
        {
            foreach (var pair in own)
            {
                if (pair.Name != "<<")
                {
                    _findings.Add(NotASection.Field(pair.NameSpan, pair.Name, [.. Sections.Names]));
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
