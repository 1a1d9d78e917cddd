using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;

namespace Sim.Language.Translating;

/// <summary>A text to be translated, with its address.</summary>
internal sealed record Original(string Address, AuthorText Text)
{
    /// <summary>Titles of works, and what only their author reads, are not translated.</summary>
    private static readonly Form[] LeftAsTheyAre = [SourceForm.Form, NoteForm.Form, SuppressionForm.Form, CheckpointForm.Form];

    public static IEnumerable<Original> All(ScenarioDraft draft) =>
        draft.Singles.Select(single => (Entry: single, Address: single.Form.Kind)).Concat(Translating.Address.Entries(draft))
            .SelectMany(one => In(one.Entry, one.Address))
            .DistinctBy(original => original.Address);

    private static IEnumerable<Original> In(Draft entry, string address)
    {
        if (LeftAsTheyAre.Contains(entry.Form))
        {
            yield break;
        }

        foreach (var (field, value) in entry.Filled)
        {
            var inner = value switch
            {
                Prose { Words: var words } => [new Original(Translating.Address.Of(address, field), new AuthorText(entry, field, words))],
                IReadOnlyList<Prose> several => several.Select((text, i) => new Original(Translating.Address.Of(address, field, i), new AuthorText(entry, field, text.Words))),
                Draft one => In(one, Translating.Address.Of(address, field)),
                IReadOnlyList<Draft> several => several.SelectMany((one, i) => In(one, Translating.Address.Of(address, field, one, i))),
                _ => [],
            };
            foreach (var original in inner)
            {
                yield return original;
            }
        }
    }
}
