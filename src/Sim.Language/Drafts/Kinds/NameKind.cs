using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>The id of something declared elsewhere.</summary>
internal sealed class NameKind(string expected) : Kind<Written>
{
    public override string Expected => expected;

    public override Shape Shape => new WordShape();

    public override Written? Read(Node node, FieldReader reader) => reader.Value(node, Expected);
}

/// <summary>One or more ids: in brackets, with dashes, or a single one.</summary>
internal sealed class NamesKind(string expected) : Kind<IReadOnlyList<Written>>
{
    public override string Expected => expected;

    public override Shape Shape => new LinesShape(new WordShape());

    public override IReadOnlyList<Written>? Read(Node node, FieldReader reader)
    {
        var nodes = node is Sequence sequence ? (IEnumerable<Node>)sequence.Items : [node];
        return [.. nodes.Select(item => reader.Value(item, expected)).OfType<Written>()];
    }
}
