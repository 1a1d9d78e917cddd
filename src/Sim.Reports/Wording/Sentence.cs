namespace Sim.Reports.Wording;

/// <summary>Small matters of English.</summary>
public static class Sentence
{
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A title within a sentence: <c>The state of the country</c> becomes <c>the state of the country</c>; a first word that is no article keeps its capital.</summary>
    public static string Small(string title) =>
        title.StartsWith("The ", StringComparison.Ordinal) || title.StartsWith("What ", StringComparison.Ordinal) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

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

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public static string Either(IReadOnlyList<string> items) => items.Count <= 1 ? Listed(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} or {items[^1]}";

    public static string Joined(params IEnumerable<string> parts) => string.Join(" ", parts.Where(p => p.Length > 0));
}
