using System.Buffers;
using System.Text;
using Sim.Language.Diagnostics;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>The id of an entry: small letters, digits and <c>_</c>; that of a scenario has <c>-</c> besides.</summary>
internal sealed class IdKind(bool hyphens = false) : Kind<Written>
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "and", "or", "not", "is", "actor", "target", "rival", "person", "country", "everyone", "vacant", "vacancies", "turn", "trust", "share", "yes", "no",
        "active", "dismissed", "arrested", "dead", "absent", "full", "candidate",
    };

    public override string Expected => "an id";

    public override Shape Shape => new WordShape(hyphens ? "^[A-Za-z0-9-]+$" : "^[a-z][a-z0-9_]*$");

    public override Written? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        var id = Proposal(words.Text);
        if (!string.Equals(id, words.Text, StringComparison.Ordinal))
        {
            reader.Findings.Add(BadId.At(words.Span, words.Text, id, hyphens));
            return words with { Text = id };
        }

        if (Taken.Contains(id))
        {
            reader.Findings.Add(BadId.Taken(words.Span, id));
        }

        return words;
    }

    private string Proposal(string written)
    {
        if (!hyphens && written[0] is >= 'a' and <= 'z' && written[^1] != '_' && !written.AsSpan().ContainsAnyExcept(Plain))
        {
            return written;
        }

        var id = new StringBuilder(written.Length);
        foreach (var letter in written)
        {
            var small = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterOrDigit(small) || small == '_' || (hyphens && small == '-'))
            {
                id.Append(hyphens ? letter : small);
            }
            else if (letter is ' ' or '-' or '.' && id.Length > 0)
            {
                id.Append(hyphens ? '-' : '_');
            }
        }

        var text = id.ToString().Trim('_');
        return text.Length == 0 ? "a_name" : char.IsAsciiDigit(text[0]) && !hyphens ? "n" + text : text;
    }
}
