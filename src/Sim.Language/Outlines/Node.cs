using System.Collections.Immutable;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

/// <summary>What stands in a file, before anybody asks what it means.</summary>
internal abstract record Node
{
    public abstract Span Span { get; }

    /// <summary>Whether a part of it is broken, so that its author has been told and its shape says nothing.</summary>
    public virtual bool IsBroken => false;

    /// <summary>The last line on which something of it stands.</summary>
    public virtual int LastLine => Span.EndLine;
}

/// <summary>Fields, one below the other.</summary>
internal sealed record Mapping(Span Span, ImmutableArray<Pair> Pairs) : Node
{
    public override Span Span { get; } = Span;

    public override bool IsBroken => Pairs.Any(pair => pair.Value.IsBroken);

    public override int LastLine => Pairs.IsEmpty ? base.LastLine : Math.Max(base.LastLine, Pairs[^1].Value.LastLine);
}

/// <summary>A name, a colon and what stands behind it.</summary>
internal sealed record Pair(string Name, Span NameSpan, Node Value);

/// <summary>Items with dashes, or in square brackets on one line (then <see cref="Raw"/> is the line as written).</summary>
internal sealed record Sequence(Span Span, ImmutableArray<Node> Items, Written? Raw = null) : Node
{
    public override Span Span { get; } = Span;

    public override bool IsBroken => Items.Any(item => item.IsBroken);

    /// <summary>The same lines as a text, where they begin as the lines of a conversation may.</summary>
    public Written? Loose { get; init; }

    public override int LastLine => Items.IsEmpty ? base.LastLine : Math.Max(base.LastLine, Items[^1].LastLine);
}

/// <summary>Words: behind a colon, behind a dash, in quotation marks, or as a text on lines of its own.</summary>
internal sealed record Scalar(Written Words, ScalarStyle Style) : Node
{
    public override Span Span => Words.Span;
}

/// <summary>Nothing stands behind the colon or the dash.</summary>
internal sealed record Nothing(Span Span) : Node
{
    public override Span Span { get; } = Span;
}

/// <summary>Something of which the author has been told already: nobody says more about it.</summary>
internal sealed record Broken(Span Span) : Node
{
    public override Span Span { get; } = Span;

    public override bool IsBroken => true;
}

internal enum ScalarStyle
{
    Plain,
    Quoted,
    Block,
}
