using System.Collections.Immutable;
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
                var lines = new List<Written>(sequence.Items.Length);
                foreach (var item in sequence.Items)
                {
                    if (reader.Value(AsLine(item) ?? item, expected) is { } line)
                    {
                        lines.Add(line);
                    }
                }

                return lines;
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
    public static Scalar? AsLine(Node item)
    {
        if (FieldIn(item) is not var (pair, value))
        {
            return null;
        }

        var name = pair.NameSpan;
        var before = pair.Name.Length + 2;
        ImmutableArray<Stretch> stretches = [new Stretch(0, name.Line, name.Column), .. value.Words.Stretches.Select(stretch => stretch with { Offset = stretch.Offset + before })];
        return new Scalar(new Written($"{pair.Name}: {value.Words.Text}", name.To(value.Span), stretches), ScalarStyle.Plain);
    }

    /// <summary>The same in a list of texts, where every letter counts and what looks like a field is a sentence.</summary>
    public static Scalar? AsSentence(Node item)
    {
        if (FieldIn(item) is not var (pair, value))
        {
            return null;
        }

        var name = pair.NameSpan;
        var line = name.Source.Line(name.Line).TrimEnd();
        var text = new TextBuilder(name.Source);
        if (value.Style == ScalarStyle.Quoted && value.Span.EndLine == name.Line)
        {
            text.Add(name.Line, name.Column - 1, line);
        }
        else
        {
            text.Add(name.Line, name.Column - 1, line.AsSpan(0, value.Span.Column - 1));
            text.Add(value.Words);
        }

        return new Scalar(text.Written(), ScalarStyle.Plain);
    }

    private static (Pair Pair, Scalar Value)? FieldIn(Node item) =>
        item is Mapping { Pairs: [{ Value: Scalar { Style: not ScalarStyle.Block } value } pair] } ? (pair, value) : null;
}
