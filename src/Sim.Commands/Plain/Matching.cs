using System.Collections.Immutable;

namespace Sim.Commands.Plain;

/// <summary>
/// What typed words mean among titles that the player can see: a title or an id in full, else the only title that begins so, else the
/// only one that has all the words. An id is never completed: nobody sees it, so nobody can mean half of it.
/// </summary>
internal static class Matching
{
    /// <summary>All that may be meant: one where it is clear, several where it is not, none where it is unknown.</summary>
    public static ImmutableArray<T> Of<T>(IEnumerable<T> all, string typed, Func<T, string[]> titles, Func<T, string> id)
    {
        var text = typed.Trim();
        if (text.Length == 0)
        {
            return [];
        }

        var list = all.ToList();
        var words = Words(text);
        ImmutableArray<T>[] steps =
        [
            [.. list.Where(x => Same(id(x), text) || titles(x).Any(t => Same(t, text)))],
            [.. list.Where(x => titles(x).Any(t => t.StartsWith(text, StringComparison.OrdinalIgnoreCase)))],
            words.Count == 0 ? [] : [.. list.Where(x => titles(x).Any(t => words.All(Words(t).Contains)))],
        ];
        return steps.FirstOrDefault(s => s.Length > 0, []);
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '-');
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                words.Add(text[start..at]);
                start = -1;
            }
        }

        return words;
    }

    private static bool Same(string text, string typed) => string.Equals(text, typed, StringComparison.OrdinalIgnoreCase);
}
