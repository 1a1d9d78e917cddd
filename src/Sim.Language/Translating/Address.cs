using System.Globalization;
using Sim.Language.Drafts;

namespace Sim.Language.Translating;

/// <summary>The names by which texts are known in every language. A moved line does not change them: <c>event.amnesty.question.options.wide.label</c>.</summary>
internal static class Address
{
    /// <summary>All entries of a scenario with their addresses: sections of one entry by their kind, others by kind and id.</summary>
    public static IEnumerable<(Draft Entry, string Address)> Entries(ScenarioDraft draft)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in draft.InOrder)
        {
            var number = numbers[entry.Form.Kind] = numbers.GetValueOrDefault(entry.Form.Kind) + 1;
            yield return (entry, $"{entry.Form.Kind}.{Called(entry, number)}");
        }
    }

    public static string Of(string owner, Field field) => $"{owner}.{field.Name}";

    /// <summary>The address of one of several texts.</summary>
    public static string Of(string owner, Field field, int index) => string.Create(CultureInfo.InvariantCulture, $"{owner}.{field.Name}.{index + 1}");

    /// <summary>The address of an entry of a list inside another entry.</summary>
    public static string Of(string owner, Field field, Draft one, int index) => $"{owner}.{field.Name}.{Called(one, index + 1)}";

    /// <summary>An entry without an id is known by its number.</summary>
    private static string Called(Draft entry, int number) => entry.Name ?? number.ToString(CultureInfo.InvariantCulture);
}
