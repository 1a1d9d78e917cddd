using Sim.Language.Formatting;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>Words for a reader, taken as they are written.</summary>
internal sealed class TextKind : Kind<Prose>
{
    public override string Expected => "a text";

    public override Shape Shape => new TextShape();

    public override Prose? Read(Node node, FieldReader reader)
    {
        if (node is Sequence sequence && (sequence.Raw ?? sequence.Loose) is { } written)
        {
            return new Prose(written) { NeedsMarks = sequence.Raw is not null };
        }

        return reader.Words(node, Expected) is { } words
            ? new Prose(words) { NeedsMarks = node is Scalar { Style: ScalarStyle.Plain } && !words.Text.Contains('\n', StringComparison.Ordinal) && !Plainness.IsPlain(words.Text) }
            : null;
    }
}

/// <summary>A text that somebody will read on a screen, and in which names in braces are replaced.</summary>
internal sealed record Prose(Written Words)
{
    /// <summary>Whether other programs that read YAML would read it otherwise, because it has no quotation marks round it.</summary>
    public bool NeedsMarks { get; init; }
}
