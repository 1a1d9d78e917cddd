using Sim.Language.Drafts;
using Sim.Language.Drafts.Kinds;

namespace Sim.Language.Translating;

/// <summary>The same scenario in another language. What is not translated stays as it is.</summary>
internal static class Retelling
{
    public static ScenarioDraft Of(ScenarioDraft draft, Translation translation)
    {
        var told = new ScenarioDraft { Extension = draft.Extension };
        foreach (var single in draft.Singles)
        {
            told.SetSingle(single.Form, In(single, single.Form.Kind, translation));
        }

        foreach (var (entry, address) in Address.Entries(draft))
        {
            told.Add(Sections.Lists.First(section => section.Form.Kind == entry.Form.Kind).Form, In(entry, address, translation));
        }

        return told;
    }

    private static Draft In(Draft entry, string address, Translation translation) => entry.Holding((field, value) => value switch
    {
        Prose => translation.WordsAt(Address.Of(address, field)) is { } words ? new Prose(words) : value,
        IReadOnlyList<Prose> several => several.Select((text, i) => translation.WordsAt(Address.Of(address, field, i)) is { } words ? new Prose(words) : text).ToList(),
        Draft inner => In(inner, Address.Of(address, field), translation),
        IReadOnlyList<Draft> inners => inners.Select((one, i) => In(one, Address.Of(address, field, one, i), translation)).ToList(),
        _ => value,
    });
}
