using System.Globalization;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>A text for readers, and where it belongs.</summary>
/// <param name="Address">Its name in the scenario, which a moved line does not change: <c>event.amnesty.question.options.wide.label</c>.</param>
/// <param name="Owner">The entry in whose field it stands.</param>
internal sealed record AuthorText(string Address, Draft Owner, Field Field, Written Words)
{
    /// <summary>All texts of a scenario, in the order in which they were read.</summary>
    public static IEnumerable<AuthorText> All(ScenarioDraft draft) =>
        draft.Singles.SelectMany(single => In(single, AddressOf(single))).Concat(Entries(draft).SelectMany(one => In(one.Entry, one.Address)));

    /// <summary>The address of the scenario itself, or of a section that is one entry.</summary>
    public static string AddressOf(Draft single) => single.Form.Kind;

    /// <summary>All entries of its sections with their addresses.</summary>
    public static IEnumerable<(Draft Entry, string Address)> Entries(ScenarioDraft draft)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in draft.InOrder)
        {
            var number = numbers[entry.Form.Kind] = numbers.GetValueOrDefault(entry.Form.Kind) + 1;
            yield return (entry, $"{entry.Form.Kind}.{Called(entry, number)}");
        }
    }

    public static string AddressIn(string owner, Field field) => $"{owner}.{field.Name}";

    /// <summary>The address of one of several texts.</summary>
    public static string AddressIn(string owner, Field field, int index) => string.Create(CultureInfo.InvariantCulture, $"{owner}.{field.Name}.{index + 1}");

    /// <summary>The address of an entry of a list inside another entry.</summary>
    public static string AddressIn(string owner, Field field, Draft one, int index) => $"{owner}.{field.Name}.{Called(one, index + 1)}";

    private static IEnumerable<AuthorText> In(Draft entry, string address)
    {
        foreach (var (field, value) in entry.Filled)
        {
            switch (value)
            {
                case Prose prose:
                    yield return new AuthorText(AddressIn(address, field), entry, field, prose.Words);
                    break;
                case IReadOnlyList<Prose> several:
                    foreach (var (text, i) in several.Select((text, i) => (text, i)))
                    {
                        yield return new AuthorText(AddressIn(address, field, i), entry, field, text.Words);
                    }

                    break;
                case Draft inner:
                    foreach (var text in In(inner, AddressIn(address, field)))
                    {
                        yield return text;
                    }

                    break;
                case IReadOnlyList<Draft> inners:
                    foreach (var text in inners.SelectMany((one, i) => In(one, AddressIn(address, field, one, i))))
                    {
                        yield return text;
                    }

                    break;
            }
        }
    }

    /// <summary>An entry without an id is known by its number.</summary>
    private static string Called(Draft entry, int number) => entry.Name ?? number.ToString(CultureInfo.InvariantCulture);
}
