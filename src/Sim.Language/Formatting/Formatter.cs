using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Formatting;

/// <summary>
/// Writes a file anew so that it means the same and every YAML tool reads it. What was written is read again and must be the same
/// tree with the same remarks; where it is not, or where something in the file could not be read, the file is left alone.
/// </summary>
public static class Formatter
{
    /// <param name="isExtending">Whether the file belongs to a scenario that extends another: then less must stand in it.</param>
    public static Formatted Format(SourceText source, bool isExtending = false)
    {
        var findings = new Findings();
        var (tree, remarks) = Read(source, isExtending, findings);
        if (findings.All.FirstOrDefault(d => d.Severity == Severity.Error) is { } mistake)
        {
            return Formatted.LeftAlone($"Line {mistake.Line} must be mended first: {mistake.Message}");
        }

        if (Twice(tree) is { } twice)
        {
            return Formatted.LeftAlone($"Line {twice.NameSpan.Line} must be mended first: the field '{twice.Name}' stands there a second time.");
        }

        tree = tree is null ? null : Upgrading.Upgraded(tree, isExtending);
        var text = OutlineWriter.Write(source, tree, remarks);
        if (Plainness.Unprintable(text) is >= 0 and var sign)
        {
            return Formatted.LeftAlone($"It holds a sign that no text file may hold: U+{(int)text[sign]:X4}.");
        }

        return IsSame(tree, remarks, SourceText.FromText(source.File, text), isExtending)
            ? new Formatted(text, "", tree is null ? [] : [.. Leaf.Of(tree)])
            : Formatted.LeftAlone("It could not be written so that it surely means the same.");
    }

    /// <summary>Whether a file says that its scenario is written in a format that this program does not know: then it had better not write it.</summary>
    public static bool IsOfNewerFormat(SourceText source) =>
        source.Text.Contains(ScenarioForm.Format.Name, StringComparison.Ordinal) && Upgrading.FormatOf(Read(source, isExtending: false, new Findings()).Tree) > ScenarioCompiler.Format;

    private static (Node? Tree, Remarks Remarks) Read(SourceText source, bool isExtending, Findings findings)
    {
        var remarks = new Remarks();
        var outline = OutlineReader.Read(source, Sections.Vocabulary, findings, FileDraftReader.TabOf(source, isExtending), remarks);
        return (outline is null ? null : Cleaning.Of(outline, remarks), remarks);
    }

    private static bool IsSame(Node? tree, Remarks remarks, SourceText written, bool isExtending)
    {
        var findings = new Findings();
        var (again, others) = Read(written, isExtending, findings);
        return findings.All.Count == 0 && Words(remarks).SequenceEqual(Words(others), StringComparer.Ordinal) && Same(tree, again);
    }

    /// <summary>The words of all remarks: two behind one another on a line may have become one.</summary>
    private static IEnumerable<string> Words(Remarks remarks) =>
        remarks.All.SelectMany(remark => remark.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal);

    private static bool Same(Node? one, Node? other) => (one, other) switch
    {
        (null, null) => true,
        (Mapping a, Mapping b) => a.Pairs.Length == b.Pairs.Length && a.Pairs.Zip(b.Pairs).All(p => p.First.Name == p.Second.Name && Same(p.First.Value, p.Second.Value)),
        (Sequence a, Sequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(p => Same(p.First, p.Second)),
        (Scalar a, Scalar b) => a.Words.Text == b.Words.Text && (a.Style == ScalarStyle.Block) == (b.Style == ScalarStyle.Block),
        (Nothing, Nothing) => true,
        _ => false,
    };

    private static Pair? Twice(Node? node) => node switch
    {
        Mapping mapping => mapping.Pairs.GroupBy(pair => pair.Name, StringComparer.Ordinal).Select(same => same.Skip(1).FirstOrDefault()).FirstOrDefault(pair => pair is not null)
            ?? mapping.Pairs.Select(pair => Twice(pair.Value)).FirstOrDefault(pair => pair is not null),
        Sequence sequence => sequence.Items.Select(Twice).FirstOrDefault(pair => pair is not null),
        _ => null,
    };
}
