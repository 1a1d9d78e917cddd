using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>Words for a reader, taken as they are written.</summary>
internal sealed class TextKind : Kind<Prose>
{
    public override string Expected => "a text";

    public override Shape Shape => new TextShape();

    public override Prose? Read(Node node, FieldReader reader) => node is Sequence { Raw: { } raw }
        ? new Prose(raw)
        : reader.Words(node, Expected) is { } words ? new Prose(words) : null;
}

/// <summary>A text that somebody will read on a screen, and in which names in braces are replaced.</summary>
internal sealed record Prose(Written Words);
