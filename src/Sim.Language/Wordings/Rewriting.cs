using System.Text.RegularExpressions;

namespace Sim.Language.Wordings;

/// <summary>A way of saying something and how it is written here. In patterns <c>X</c> is a name and <c>N</c> a number.</summary>
internal sealed class Rewriting(string pattern, string replacement)
{
    private const string Name = @"[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*";

    private readonly Lazy<Regex> _regex = new(() => new Regex(Spelled(pattern), RegexOptions.CultureInvariant));

    public string Apply(string text) => _regex.Value.Replace(text, replacement);

    /// <summary>The rewritten text, or null where this is not what was said.</summary>
    public string? Of(string text) => _regex.Value.IsMatch(text) ? Apply(text) : null;

    /// <summary>Small letters, single spaces, straight marks, digits for words: what differs between authors and never matters.</summary>
    public static string Plain(string text)
    {
        var plain = Regex.Replace(text.ToLowerInvariant().Replace('’', '\'').Replace('−', '-').Replace('–', '-'), @"\s+", " ").Trim().TrimEnd('.', ';', ',');
        plain = Regex.Replace(plain, @"(\d+) ?(?:%|percent\b|per cent\b|points?\b)", "$1");
        return Regex.Replace(plain, @"\b(?:the|a) (?=[a-z])", "").Replace("isn't", "is not", StringComparison.Ordinal);
    }

    private static string Spelled(string pattern) => pattern
        .Replace("{X}", $"({Name})", StringComparison.Ordinal)
        .Replace("{T}", $@"(trust\([^()]*\)|{Name})", StringComparison.Ordinal)
        .Replace("{N}", @"(\d+)", StringComparison.Ordinal)
        .Replace("{R}", "(<=|>=|!=|<|>|=)", StringComparison.Ordinal);
}
