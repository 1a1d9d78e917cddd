using Sim.Language.Diagnostics;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>The items of a list of short lines. A single one without a dash is read as a list of one.</summary>
internal static class LinesOf
{
    public static IReadOnlyList<Written>? Lines(Node node, string expected, FieldReader reader)
    {
        switch (node)
        {
            case Sequence sequence:
                return [.. sequence.Items.Select(item => AsLine(item) ?? reader.Value(item, expected)).OfType<Written>()];
            case Scalar { Style: not ScalarStyle.Block } scalar when reader.Value(scalar, expected) is { } words:
                return [words];
            case Broken:
                return null;
            default:
                reader.Findings.Add(WrongShape.At(node.Span, reader.Field, expected, FieldReader.Found(node), "Write each on a line of its own, with a dash before it."));
                return null;
        }
    }

    /// <summary>A short line with a colon in it looks like a field; in a list of lines it is one of them.</summary>
    public static Written? AsLine(Node item)
    {
        if (item is not Mapping { Pairs: [{ Value: Scalar { Style: ScalarStyle.Plain } value } pair] } || value.Span.EndLine != pair.NameSpan.Line)
        {
            return null;
        }

        var start = pair.NameSpan.Column - 1;
        var text = pair.NameSpan.Source.Line(pair.NameSpan.Line)[start..(value.Span.EndColumn - 1)];
        return new Written(text, Span.OnLine(pair.NameSpan.Source, pair.NameSpan.Line, start + 1, text.Length), [new Stretch(0, pair.NameSpan.Line, start + 1)]);
    }
}
