using Sim.Language.Diagnostics;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A list of texts for a reader, a sentence or a paragraph each. A single one without a dash is read as a list of one.</summary>
internal sealed class TextsKind : Kind<IReadOnlyList<Prose>>
{
    public override string Expected => "a list of texts";

    public override Shape Shape => new LinesShape(new TextShape());

    public override IReadOnlyList<Prose>? Read(Node node, FieldReader reader)
    {
        switch (node)
        {
            case Sequence { Raw: null } sequence:
                return [.. sequence.Items.Select(item => Text(item, reader)).OfType<Prose>()];
            case Scalar scalar:
                return [new Prose(scalar.Words)];
            case Sequence { Raw: { } raw }:
                return [new Prose(raw)];
            case Broken:
                return null;
            default:
                reader.Findings.Add(WrongShape.At(node.Span, reader.Field, Expected, FieldReader.Found(node), "Write each on a line of its own, with a dash before it."));
                return null;
        }
    }

    private static Prose? Text(Node item, FieldReader reader) => item switch
    {
        Sequence { Raw: { } raw } => new Prose(raw),
        _ => reader.Words(LinesOf.AsSentence(item) ?? item, "a text") is { } words ? new Prose(words) : null,
    };
}
