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
    public static IEnumerable<AuthorText> All(ScenarioDraft draft)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return (draft.Head is { } head ? In(head, "scenario") : [])
            .Concat(draft.InOrder.SelectMany(entry => In(entry, $"{entry.Form.Kind}.{entry.Name ?? Next(entry.Form.Kind)}")));

        string Next(string kind)
        {
            numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
            return numbers[kind].ToString(CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<AuthorText> In(Draft entry, string address)
    {
        foreach (var (field, value) in entry.Filled)
        {
            switch (value)
            {
                case Prose prose:
                    yield return new AuthorText($"{address}.{field.Name}", entry, field, prose.Words);
                    break;
                case Draft inner:
                    foreach (var text in In(inner, $"{address}.{field.Name}"))
                    {
                        yield return text;
                    }

                    break;
                case IReadOnlyList<Draft> inners:
                    foreach (var text in inners.SelectMany((one, i) => In(one, $"{address}.{field.Name}.{one.Name ?? (i + 1).ToString(CultureInfo.InvariantCulture)}")))
                    {
                        yield return text;
                    }

                    break;
            }
        }
    }
}
