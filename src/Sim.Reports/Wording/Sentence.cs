namespace Sim.Reports.Wording;

/// <summary>Small matters of English.</summary>
public static class Sentence
{
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Ends with a full stop unless it already ends a sentence.</summary>
    public static string Stop(string text) =>
        text.Length == 0 || text[^1] is '.' or '!' or '?' or ':' or '"' ? text : text + ".";

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string Listed(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    public static string Joined(params IEnumerable<string> parts) => string.Join(" ", parts.Where(p => p.Length > 0));
}
