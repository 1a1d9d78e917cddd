using System.Collections.Immutable;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Formatting;

/// <summary>
/// An outline as it is meant: behind values the remarks are taken off, and where a text is asked for there is a text. What the
/// outline alone cannot tell, the forms do. After this, every word in the tree is one that counts.
/// </summary>
internal sealed class Cleaning(Remarks remarks)
{
    private static readonly WordShape Value = new();

    public static Node Of(Node file, Remarks remarks) => new Cleaning(remarks).Clean(file, new EntryShape(FileForm.Of(file)));

    /// <param name="shape">What is asked for here; null where nobody knows.</param>
    private Node Clean(Node node, Shape? shape)
    {
        switch (node)
        {
            case Mapping mapping:
                return mapping with { Pairs = [.. mapping.Pairs.Select(pair => pair with { Value = Clean(pair.Value, Inside(shape, pair.Name)) })] };
            case Sequence { Raw: { } raw } when shape is { IsProse: true }:
                remarks.DropBehind(raw.Span.Line);
                return Text(raw, ScalarStyle.Plain);
            case Sequence { Loose: { } loose } when shape is TextShape:
                return Text(loose, ScalarStyle.Block);
            case Sequence sequence:
                return sequence with { Items = [.. sequence.Items.Select(item => Clean(shape is { IsProse: true } ? Sentence(item) : item, shape?.Item))] };
            case Scalar scalar when shape is null or { IsProse: true }:
                return Text(scalar.Words, scalar.Style);
            case Scalar scalar:
                return Bare(scalar);
            default:
                return node;
        }
    }

    /// <summary>In a list of texts a line with a colon in it is a text, and no field; what stood behind its quotation marks is a part of it.</summary>
    private Node Sentence(Node item)
    {
        if (LinesOf.AsSentence(item) is not { } sentence)
        {
            return item;
        }

        remarks.DropBehind(sentence.Span.Line);
        return sentence;
    }

    /// <summary>What is asked for behind a name; a short line with a colon in it is one value like the others of its list.</summary>
    public static Shape? Inside(Shape? shape, string name) => shape switch
    {
        EntriesShape entries => entries.Form.Named(name)?.Shape,
        EntryShape entry => entry.Form.Named(name)?.Shape,
        null => null,
        { IsProse: true } => null,
        _ => Value,
    };

    private Scalar Text(Written words, ScalarStyle style)
    {
        var isBlock = style == ScalarStyle.Block || words.Text.Contains('\n', StringComparison.Ordinal);
        if (isBlock && Plainness.IsBlock(words.Text))
        {
            return new Scalar(words, ScalarStyle.Block);
        }

        // Behind bare words a remark would be one of them.
        var isQuoted = Plainness.LooksLikeNoText(words.Text) || remarks.Behind.ContainsKey(words.Span.EndLine);
        return new Scalar(words, isQuoted ? ScalarStyle.Quoted : ScalarStyle.Plain);
    }

    private Scalar Bare(Scalar scalar)
    {
        var value = BareValue.Of(scalar.Words);
        if (value.Remark.Length > 0)
        {
            remarks.AddBehind(value.Words.Span.EndLine, value.Remark);
        }

        return new Scalar(value.Words, scalar.Style == ScalarStyle.Block ? ScalarStyle.Block : ScalarStyle.Plain);
    }
}
