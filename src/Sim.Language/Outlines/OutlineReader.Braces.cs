using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

internal sealed partial class OutlineReader
{
    /// <summary>Fields in braces on one line, as other programs write them; null where the braces belong to a sentence, or hold braces in turn.</summary>
    private Mapping? ReadBraces(Written words)
    {
        var inner = words.Text.EndsWith('}') ? words.Part(1, words.Text.Length - 2) : null;
        if (inner is null || inner.Text.AsSpan().ContainsAny('{', '}') || NameInBraces().Matches(inner.Text) is not [{ Index: 0 } first, ..] names || !_vocabulary.Knows(first.Groups[1].Value))
        {
            return null;
        }

        _findings.Add(NotInThisLanguage.Braces(words.Span));
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i].Groups[1];
            var start = names[i].Index + names[i].Length;
            var end = i + 1 < names.Count ? names[i + 1].Index : inner.Text.Length;
            pairs.Add(new Pair(name.Value, inner.At(name.Index, name.Length), ValueInBraces(inner, start, end)));
        }

        return new Mapping(words.Span, pairs.ToImmutable());
    }

    private Node ValueInBraces(Written inner, int start, int end)
    {
        var value = inner.Part(start, end - start).Trimmed();
        return value.Text switch
        {
            "" => new Nothing(inner.At(start, 1)),
            ['[', ..] when ReadInlineList(value) is { } list => list,
            _ => Item(value),
        };
    }

    [GeneratedRegex(@"(?:^|,)\s*([a-z_][a-z0-9_]*)\s*:(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NameInBraces();
}
