using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts.Kinds;

/// <summary>From a number to a number: <c>0..100</c>.</summary>
internal sealed class RangeKind : Kind<Range>
{
    public override string Expected => "a range";

    public override Shape Shape => new WordShape("^-?[0-9]+ ?\\.\\. ?-?[0-9]+$");

    public override Range? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        if (Range.Parse(words.Text) is { } range)
        {
            return range with { Span = words.Span };
        }

        reader.Findings.Add(RangeExpected.In(words.Span, reader.Field, words.Text));
        return null;
    }
}

/// <summary>The least and the greatest value of a number.</summary>
internal sealed record Range(int Low, int High, Sources.Span Span)
{
    public static Range? Parse(string text)
    {
        var parts = text.Replace("…", "..", StringComparison.Ordinal).Split("..", StringSplitOptions.TrimEntries);
        return parts.Length == 2 && NumberKind.Parse(parts[0]) is { } low && NumberKind.Parse(parts[1]) is { } high && low < high
            ? new Range(low, high, default)
            : null;
    }
}
