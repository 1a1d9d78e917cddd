using System.Text;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Formatting;

/// <summary>Writes an outline that was cleaned: two spaces a level, lists below their names, remarks and empty lines where they stood.</summary>
internal sealed partial class OutlineWriter
{
    private const int Step = 2;

    private readonly SourceText _source;
    private readonly Remarks _remarks;
    private readonly StringBuilder _text = new();

    /// <summary>The first line of the author's that has not been written yet.</summary>
    private int _line = 1;

    /// <summary>Remarks behind something that have not been written yet, by their lines.</summary>
    private readonly Queue<KeyValuePair<int, string>> _behind;

    private OutlineWriter(SourceText source, Remarks remarks)
    {
        _source = source;
        _remarks = remarks;
        _behind = new Queue<KeyValuePair<int, string>>(remarks.Behind);
    }

    public static string Write(SourceText source, Node? tree, Remarks remarks)
    {
        var writer = new OutlineWriter(source, remarks);
        if (tree is Mapping mapping)
        {
            writer.WritePairs(mapping, 0, -1, isBegun: false);
        }
        else if (tree is Sequence sequence)
        {
            writer.WriteItems(sequence, 0, -1, isBegun: false);
        }

        writer.WriteBefore(source.LineCount + 1, 0);
        return writer._text.ToString().TrimEnd('\n') is { Length: > 0 } text ? text + "\n" : "";
    }

    /// <param name="around">How far in that stood inside of which this stands.</param>
    /// <param name="isBegun">Whether a dash stands on the line already.</param>
    private void WritePairs(Mapping mapping, int indent, int around, bool isBegun)
    {
        foreach (var pair in mapping.Pairs)
        {
            if (!isBegun)
            {
                WriteBefore(pair.NameSpan.Line, indent, LastLine(pair.Value));
                _text.Append(' ', indent);
            }

            isBegun = false;
            _line = Math.Max(_line, pair.NameSpan.Line + 1);
            _text.Append(pair.Name).Append(':');
            WriteValue(pair.Value, pair.NameSpan.Line, indent, pair.NameSpan.Column - 1, isItem: false);
        }

        WriteRemarksInside(mapping.Span.Column - 1, around, indent);
    }

    private void WriteItems(Sequence sequence, int indent, int around, bool isBegun)
    {
        foreach (var item in sequence.Items)
        {
            var line = FirstLine(item);
            if (!isBegun)
            {
                WriteBefore(line, indent, LastLine(item));
                if (item is Mapping or Sequence { Raw: null } && Behind(line - 1) is { Length: > 0 } remark)
                {
                    _text.Append(' ', indent).Append(remark.AsSpan(1)).Append('\n');
                }

                _text.Append(' ', indent);
            }

            isBegun = false;
            _line = Math.Max(_line, line + 1);
            _text.Append('-');
            WriteValue(item, line, indent, sequence.Span.Column - 1, isItem: true);
        }

        WriteRemarksInside(sequence.Span.Column - 1, around, indent);
    }

    /// <param name="line">The line of the colon or the dash.</param>
    private void WriteValue(Node value, int line, int indent, int column, bool isItem)
    {
        switch (value)
        {
            case Mapping mapping when isItem:
                _text.Append(' ');
                WritePairs(mapping, indent + Step, column, isBegun: true);
                break;
            case Sequence { Raw: null } sequence when isItem:
                _text.Append(' ');
                WriteItems(sequence, indent + Step, column, isBegun: true);
                break;
            case Mapping mapping:
                _text.Append(Behind(line)).Append('\n');
                WritePairs(mapping, indent + Step, column, isBegun: false);
                break;
            case Sequence { Raw: null } sequence:
                _text.Append(Behind(line)).Append('\n');
                WriteItems(sequence, indent + Step, column, isBegun: false);
                break;
            case Sequence list:
                _text.Append(" [").AppendJoin(", ", list.Items.Select(Inline)).Append(']').Append(Behind(LastLine(list))).Append('\n');
                break;
            case Scalar scalar:
                WriteWords(scalar, Math.Max(line, LastLine(scalar)), indent + Step);
                break;
            default:
                _text.Append(Behind(line)).Append('\n');
                break;
        }

        _line = Math.Max(_line, LastLine(value) + 1);
    }

    private static string Inline(Node item) => item is Scalar { Words.Text: var text } ? Plainness.IsPlainItem(text) ? text : Plainness.Quoted(text) : "";

    private static int LastLine(Node value) => value is Scalar or Sequence { Raw: not null } ? value.Span.EndLine : value is Nothing ? value.Span.Line : 0;

    /// <summary>The line of an item's dash, as near as the tree tells it.</summary>
    private int FirstLine(Node item)
    {
        var line = item is Mapping { Pairs: [var first, ..] } ? first.NameSpan.Line : item.Span.Line;
        if (item is Scalar { Style: ScalarStyle.Block })
        {
            // The text begins below its mark.
            for (line--; line > _line && (IsBlank(line) || _remarks.Lines.ContainsKey(line)); line--)
            {
            }
        }

        return Math.Max(line, _line);
    }

    private bool IsBlank(int line) => string.IsNullOrWhiteSpace(_source.Line(line).Replace("\u200B", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal));
}
