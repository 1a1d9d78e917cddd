using Sim.Language.Drafts;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Formatting;

internal sealed partial class OutlineWriter
{
    /// <summary>Words behind a colon or a dash, on its line where they may stand there, else below it.</summary>
    /// <param name="line">The last of the author's lines of which remarks go behind them.</param>
    /// <param name="indent">How far in lines of their own stand.</param>
    private void WriteWords(Scalar scalar, int line, int indent)
    {
        var text = scalar.Words.Text;
        var lines = LinesOf(scalar.Words);
        if (scalar.Style == ScalarStyle.Block)
        {
            var isFolded = lines.Count > 1 && !text.Contains('\n', StringComparison.Ordinal) && lines.TrueForAll(l => l.Length > 0 && l[0] != ' ');
            _text.Append(isFolded ? " >" : " |").Append(Behind(line)).Append('\n');
            WriteLines(isFolded ? lines : text.Split('\n'), indent);
        }
        else if (scalar.Style == ScalarStyle.Plain && lines.Count > 1 && Plainness.IsPlain(text) && lines.TrueForAll(GoesOn))
        {
            _text.Append(' ').AppendJoin("\n" + new string(' ', indent), lines).Append(Behind(line)).Append('\n');
        }
        else
        {
            _text.Append(' ').Append(scalar.Style == ScalarStyle.Plain && Plainness.IsPlain(text) ? text : Plainness.Quoted(text)).Append(Behind(line)).Append('\n');
        }
    }

    /// <summary>Whether a line of a text is read as no more than that, also where it begins a line.</summary>
    private static bool GoesOn(string line) => Plainness.IsPlain(line) && FieldName.Read(line, Sections.Vocabulary) is null;

    private void WriteLines(IEnumerable<string> lines, int indent)
    {
        foreach (var line in lines)
        {
            _text.Append(' ', line.Length > 0 ? indent : 0).Append(line).Append('\n');
        }
    }

    /// <summary>Words in the lines in which they were written, where these were joined by a space.</summary>
    private static List<string> LinesOf(Written words)
    {
        var lines = new List<string>();
        var start = 0;
        var line = words.Stretches[0].Line;
        foreach (var stretch in words.Stretches)
        {
            if (stretch.Line > line && stretch.Offset > start && stretch.Offset <= words.Text.Length && words.Text[stretch.Offset - 1] == ' ')
            {
                lines.Add(words.Text[start..(stretch.Offset - 1)]);
                start = stretch.Offset;
            }

            line = Math.Max(line, stretch.Line);
        }

        lines.Add(words.Text[start..]);
        return lines;
    }
}
