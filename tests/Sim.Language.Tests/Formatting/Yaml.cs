using Sim.Language.Formatting;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sim.Language.Tests.Formatting;

/// <summary>What an established reader of YAML finds in a file, told as our own formatter tells it.</summary>
internal static class Yaml
{
    public static IReadOnlyList<(string Path, string? Text)> Leaves(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        Assert.InRange(stream.Documents.Count, 0, 1);
        var leaves = new List<(string, string?)>();
        foreach (var document in stream.Documents)
        {
            Add(leaves, "", document.RootNode);
        }

        return leaves;
    }

    public static IReadOnlyList<(string Path, string? Text)> Leaves(Formatted formatted) => [.. formatted.Leaves.Select(leaf => (leaf.Path, leaf.Text))];

    private static void Add(List<(string Path, string? Text)> leaves, string path, YamlNode node)
    {
        Assert.True(node.Anchor.IsEmpty && node.Tag.IsEmpty);
        leaves.Add((path, TextOf(node)));
        if (node is YamlMappingNode mapping)
        {
            foreach (var (name, value) in mapping.Children)
            {
                Add(leaves, $"{path}/{((YamlScalarNode)name).Value}", value);
            }
        }
        else if (node is YamlSequenceNode sequence)
        {
            for (var i = 0; i < sequence.Children.Count; i++)
            {
                Add(leaves, $"{path}/{i}", sequence.Children[i]);
            }
        }
    }

    /// <summary>A block ends with the end of its last line, which is no part of the author's words.</summary>
    private static string? TextOf(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded } block => block.Value![..^1],
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" } => null,
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };
}
