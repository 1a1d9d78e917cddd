using Sim.Language.Outlines;

namespace Sim.Language.Formatting;

/// <summary>One thing that stands in a file, by the way to it from the outermost: what two readers of a file can be asked to agree on.</summary>
/// <param name="Path">The names and numbers on the way, such as <c>/events/0/title</c>.</param>
/// <param name="Text">The words; null where nothing stands, or where only something else stands inside.</param>
/// <param name="Line">Where it stands.</param>
public sealed record Leaf(string Path, string? Text, int Line)
{
    /// <summary>All that stands in an outline, in its order.</summary>
    internal static IReadOnlyList<Leaf> Of(Node file)
    {
        var leaves = new List<Leaf>();
        Add(leaves, "", file);
        return leaves;
    }

    private static void Add(List<Leaf> leaves, string path, Node node)
    {
        leaves.Add(new Leaf(path, (node as Scalar)?.Words.Text, node.Span.Line));
        if (node is Mapping mapping)
        {
            foreach (var pair in mapping.Pairs)
            {
                Add(leaves, $"{path}/{pair.Name}", pair.Value);
            }
        }
        else if (node is Sequence sequence)
        {
            for (var i = 0; i < sequence.Items.Length; i++)
            {
                Add(leaves, $"{path}/{i}", sequence.Items[i]);
            }
        }
    }
}
