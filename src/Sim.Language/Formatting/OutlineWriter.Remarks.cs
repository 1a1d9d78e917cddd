namespace Sim.Language.Formatting;

internal sealed partial class OutlineWriter
{
    /// <summary>The empty lines and remarks above a line, and such remarks as stood in the middle of what follows.</summary>
    private void WriteBefore(int line, int indent, int lastLine = 0)
    {
        for (; _line < line || _line <= lastLine; _line++)
        {
            if (_remarks.Lines.TryGetValue(_line, out var remark))
            {
                _text.Append(' ', indent).Append(remark).Append('\n');
            }
            else if (_line < line && _text.Length > 0 && IsBlank(_line))
            {
                _text.Append('\n');
            }
        }
    }

    /// <summary>Remarks at the end of a list or an entry that stand as far in as it does belong to it, and not to what follows.</summary>
    /// <param name="column">How far in it stood.</param>
    /// <param name="around">How far in that stood inside of which it stands.</param>
    private void WriteRemarksInside(int column, int around, int indent)
    {
        if (column <= around)
        {
            return;
        }

        var last = 0;
        for (var line = _line; line <= _source.LineCount && (IsBlank(line) || _remarks.Lines.ContainsKey(line)); line++)
        {
            if (_remarks.Lines.ContainsKey(line))
            {
                if (_source.Line(line).IndexOf('#', StringComparison.Ordinal) < column)
                {
                    break;
                }

                last = line;
            }
        }

        if (last > 0)
        {
            WriteBefore(last + 1, indent);
        }
    }

    /// <summary>What stood behind things up to a line, to be written behind something now.</summary>
    private string Behind(int line)
    {
        var remarks = "";
        while (_behind.TryPeek(out var next) && next.Key <= line)
        {
            remarks += " " + _behind.Dequeue().Value;
        }

        return remarks;
    }
}
