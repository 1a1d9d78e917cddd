using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Texts;

/// <summary>What there is to note of the texts of one entry, whatever stands elsewhere: what is amiss with each, and where signs stand that are counted.</summary>
internal sealed class TextNotes
{
    public TextNotes(Draft entry, Func<AuthorText, bool> isToRead)
    {
        foreach (var text in AuthorText.Of(entry))
        {
            if (text.Field is Field<Prose> field && text.Owner.Of(field) is { NeedsMarks: true })
            {
                Bare = [.. Bare, text];
            }

            if (isToRead(text))
            {
                TextsFitTheScreen.Look(text, Findings);
                SentencesEnd.Look(text, Findings);
                NothingIsLeftToWrite.Look(text, Findings);
                Signs = TypographyIsEven.Add(Signs, text.Words);
            }
        }
    }

    public Findings Findings { get; } = new();

    /// <summary>Texts that other programs would read otherwise, because they have no quotation marks round them.</summary>
    public IReadOnlyList<AuthorText> Bare { get; } = [];

    /// <summary>Where a sign stands of which there is one kind in a scenario, or none.</summary>
    public IReadOnlyList<(Sign Sign, Span Place)> Signs { get; } = [];

    /// <summary>Tells what is amiss with each text.</summary>
    public static void Look(Inspection inspection)
    {
        foreach (var notes in inspection.TextNotes)
        {
            inspection.Findings.AddAll(notes.Findings);
        }
    }
}
