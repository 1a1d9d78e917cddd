namespace Sim.Language.Sources;

/// <summary>
/// The author's own list of words, a word on each line: <c>Presidium</c> is right; <c>Praesidium -> Presidium</c> is a slip and what is
/// meant. With words that are right in it, every other word is a slip; with slips alone, only those are.
/// </summary>
public sealed class SpellingList
{
    /// <summary>The file beside the scenario.</summary>
    public const string File = "spelling.txt";

    private readonly HashSet<string> _right = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _slips = new(StringComparer.OrdinalIgnoreCase);

    public SpellingList(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.IndexOf("->", StringComparison.Ordinal) is > 0 and var arrow)
            {
                _slips.TryAdd(line[..arrow].Trim(), line[(arrow + 2)..].Trim());
            }
            else
            {
                _right.Add(line);
            }
        }
    }

    /// <summary>Whether the list says of every word that is not in it that it is a slip.</summary>
    public bool IsComplete => _right.Count > 0;

    public IReadOnlyCollection<string> Right => _right;

    public bool Has(string word) => _right.Contains(word);

    /// <summary>What is meant by a slip; null where the list does not name it as one.</summary>
    public string? Meant(string word) => _slips.GetValueOrDefault(word);
}
