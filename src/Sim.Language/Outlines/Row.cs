using System.Buffers;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

/// <summary>
/// One line of a file as the reader sees it. <see cref="Indent"/> is how deep it counts as standing, which differs from
/// <see cref="Start"/> (where its first letter is) where tabs were used. <see cref="Content"/> is from the first letter to the last,
/// and <see cref="Field"/> the name of a field with which it begins, if it does.
/// </summary>
internal readonly record struct Row(SourceText Source, int Number, int Indent, int Start, string Line, string Content, FieldName? Field)
{
    /// <summary>What word processors make of a dash at the beginning of a line, and the bullets of their lists.</summary>
    private static readonly SearchValues<char> OtherDashes = SearchValues.Create("*–—―‐‑−·•‣◦▪■●○∙\uF0B7\uF0A7");

    public bool IsBlank => Start >= Line.Length;

    public bool IsComment => !IsBlank && Line[Start] == '#';

    /// <summary>Begins with a dash and a space, as an item of a list does.</summary>
    public bool IsItem => !IsBlank && Line[Start] == '-' && (Start + 1 >= Line.Length || IsGap(Line[Start + 1]));

    /// <summary>Begins as an item does in other programs: a longer dash, a bullet, or a dash without its space.</summary>
    public bool IsNearlyItem =>
        !IsBlank && !IsItem && Start + 1 < Line.Length
        && ((OtherDashes.Contains(Line[Start]) && IsGap(Line[Start + 1])) || ("-–—•".Contains(Line[Start], StringComparison.Ordinal) && char.IsLetter(Line[Start + 1])));

    public Span Span => Span.OnLine(Source, Number, Start + 1, Math.Max(1, Content.Length));

    /// <summary>The same line without what was read of it already.</summary>
    public Row From(int start, Vocabulary vocabulary) => Of(Source, Number, Indent + (start - Start), start, Line, vocabulary);

    /// <summary>Whether a tab stands before the first letter: then how deep the line stands is a reading, not a fact.</summary>
    public bool HasTab => Line.AsSpan(0, Start).Contains('\t');

    /// <summary>Whether this is the rest of a line whose dash was read.</summary>
    public bool IsBehindDash
    {
        get
        {
            foreach (var letter in Line.AsSpan(0, Start))
            {
                if (!IsSpace(letter))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsGap(char letter) => letter is ' ' or '\t' || Unseen.Spaces.Contains(letter);

    /// <param name="tab">How far a tab reaches: to the next multiple of this.</param>
    public static Row Of(SourceText source, int number, Vocabulary vocabulary, int tab)
    {
        var line = source.Line(number);
        var indent = 0;
        var start = 0;
        while (start < line.Length && IsSpace(line[start]))
        {
            indent += line[start] == '\t' ? tab - (indent % tab) : Unseen.LeftOut.Contains(line[start]) ? 0 : 1;
            start++;
        }

        return Of(source, number, indent, start, line, vocabulary);
    }

    private static Row Of(SourceText source, int number, int indent, int start, string line, Vocabulary vocabulary)
    {
        var content = line.AsSpan(start).TrimEnd();
        var text = content.Length == line.Length ? line : content.ToString();
        return new Row(source, number, indent, start, line, text, text.Length == 0 ? null : FieldName.Read(text, vocabulary));
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\t' || Unseen.Spaces.Contains(letter) || Unseen.LeftOut.Contains(letter);
}
