using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>A text for readers, and where it belongs.</summary>
/// <param name="Owner">The entry in whose field it stands.</param>
internal sealed record AuthorText(Draft Owner, Field Field, Written Words)
{
    /// <summary>All texts of a scenario, in the order in which they were read.</summary>
    public static IReadOnlyList<AuthorText> All(ScenarioDraft draft)
    {
        var texts = new List<AuthorText>();
        foreach (var entry in draft.Singles.Concat(draft.InOrder))
        {
            Add(texts, entry);
        }

        return texts;
    }

    /// <summary>The texts of one entry, and of all that stands in it.</summary>
    public static IReadOnlyList<AuthorText> Of(Draft entry)
    {
        var texts = new List<AuthorText>();
        Add(texts, entry);
        return texts;
    }

    private static void Add(List<AuthorText> texts, Draft entry)
    {
        foreach (var written in entry.Written)
        {
            var field = written.Field;
            switch (written.Value)
            {
                case Prose prose:
                    texts.Add(new AuthorText(entry, field, prose.Words));
                    break;
                case IReadOnlyList<Prose> several:
                    foreach (var text in several)
                    {
                        texts.Add(new AuthorText(entry, field, text.Words));
                    }

                    break;
                case Draft inner:
                    Add(texts, inner);
                    break;
                case IReadOnlyList<Draft> inners:
                    foreach (var inner in inners)
                    {
                        Add(texts, inner);
                    }

                    break;
            }
        }
    }
}
