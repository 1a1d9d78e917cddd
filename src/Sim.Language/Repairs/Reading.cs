using System.Globalization;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Formatting;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Repairs;

/// <summary>
/// All that was read of a file, each thing with the lines of what it stands in. Two readings of a file whose lines were not moved
/// can be laid over one another: what differs must be what was changed.
/// </summary>
internal sealed class Reading
{
    private readonly List<Thing> _things = [];

    private Reading(SourceText source, bool isExtending)
    {
        var remarks = new Remarks();
        if (OutlineReader.Read(source, Sections.Vocabulary, new Findings(), FileDraftReader.TabOf(source, isExtending), remarks) is { } outline)
        {
            Add("", "", Cleaning.Of(outline, remarks), new EntryShape(FileForm.Of(outline)));
        }
    }

    public static Reading Of(SourceText source, bool isExtending) => new(source, isExtending);

    /// <summary>
    /// Whether the other reading has everything that this one has, but for names and values on the changed lines; texts for readers are
    /// the same even there.
    /// </summary>
    public bool IsKeptBy(Reading other, IReadOnlySet<int> changed)
    {
        var kept = other._things.Select(thing => thing.All).ToHashSet(StringComparer.Ordinal);
        var texts = other._things.Select(thing => thing.WithoutName).ToHashSet(StringComparer.Ordinal);
        return _things.TrueForAll(thing => changed.Contains(thing.Line) ? !thing.IsText || texts.Contains(thing.WithoutName) : kept.Contains(thing.All));
    }

    /// <summary>The lines that were not read before; on a line that was changed, or below one.</summary>
    public IEnumerable<int> NewTo(Reading before)
    {
        var known = before._things.Select(thing => thing.All).ToHashSet(StringComparer.Ordinal);
        return _things.Where(thing => !known.Contains(thing.All)).Select(thing => thing.Line);
    }

    private void Add(string around, string name, Node node, Shape? shape, int line = 0)
    {
        line = line == 0 ? node.Span.Line : line;
        var text = node is Scalar scalar ? $"{scalar.Style == ScalarStyle.Block}{scalar.Words.Text}" : node.GetType().Name;
        _things.Add(new Thing(line, around, name, text, node is Scalar && shape is null or { IsProse: true }));
        var inside = $"{around}/{line.ToString(CultureInfo.InvariantCulture)}";
        if (node is Mapping mapping)
        {
            foreach (var pair in mapping.Pairs)
            {
                Add(inside, pair.Name, pair.Value, Cleaning.Inside(shape, pair.Name), pair.NameSpan.Line);
            }
        }
        else if (node is Sequence sequence)
        {
            foreach (var item in sequence.Items)
            {
                Add(inside, "-", item, shape?.Item);
            }
        }
    }

    private readonly record struct Thing(int Line, string Around, string Name, string Text, bool IsText)
    {
        public string All => $"{Around}|{Line}|{Name}|{Text}";

        public string WithoutName => $"{Around}|{Line}|{Text}";
    }
}
