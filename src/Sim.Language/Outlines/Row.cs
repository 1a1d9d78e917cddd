using System.Buffers;
using Sim.Language.Sources;

namespace Sim.Language.Outlines;

/// <summary>
/// One line of a file as the reader sees it. <see cref="Indent"/> is how deep it counts as standing, which differs from
/// <see cref="Start"/> (where its first letter is) where tabs were used. <see cref="Content"/> is from the first letter to the last,
/// and <see cref="Field"/> the name of a field with which it begins, if it does. A file has thousands of lines: none is copied.
/// </summary>
internal readonly record struct Row(SourceText Source, int Number, int Indent, int Start, RowKind Kind, FieldName? Field)
{
    /// <summary>What word processors make of a dash at the beginning of a line, and the bullets of their lists.</summary>
    private static readonly SearchValues<char> OtherDashes = SearchValues.Create("*–—―‐‑−·•‣◦▪■●○∙\uF0B7\uF0A7");

    /// <summary>The whole line, and what was read of it already.</summary>
    public ReadOnlySpan<char> Line => Source.LineSpan(Number);

    public ReadOnlySpan<char> Content => Line[Start..].TrimEnd();

    public bool IsBlank => Kind == RowKind.Blank;

    public bool IsComment => Kind == RowKind.Comment;

    public bool IsItem => Kind == RowKind.Item;

    public bool IsNearlyItem => Kind == RowKind.NearlyItem;

    /// <summary>Whether nothing that means something stands on it.</summary>
    public bool IsIdle => Kind is RowKind.Blank or RowKind.Comment;

    public Span Span => Span.OnLine(Source, Number, Start + 1, Math.Max(1, Content.Length));

    /// <summary>The same line without what was read of it already.</summary>
    public Row From(int start, Vocabulary vocabulary) => Of(Source, Number, Indent + (start - Start), start, vocabulary);

    /// <summary>Whether a tab stands before the first letter: then how deep the line stands is a reading, not a fact.</summary>
    public bool HasTab => Line[..Start].Contains('\t');

    /// <summary>Whether this is the rest of a line whose dash was read.</summary>
    public bool IsBehindDash
    {
        get
        {
            foreach (var letter in Line[..Start])
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
        var line = source.LineSpan(number);
        var start = line.IndexOfAnyExcept(' ') is >= 0 and var first ? first : line.Length;
        var indent = start;
        while (start < line.Length && IsSpace(line[start]))
        {
            indent += line[start] == '\t' ? tab - (indent % tab) : Unseen.LeftOut.Contains(line[start]) ? 0 : 1;
            start++;
        }

        return Of(source, number, indent, start, vocabulary);
    }

    private static Row Of(SourceText source, int number, int indent, int start, Vocabulary vocabulary)
    {
        var rest = source.LineSpan(number)[start..];
        return new(source, number, indent, start, KindOf(rest), FieldName.Read(rest.TrimEnd(), vocabulary));
    }

    private static RowKind KindOf(ReadOnlySpan<char> rest) => rest switch
    {
        [] => RowKind.Blank,
        ['#', ..] => RowKind.Comment,
        ['-'] => RowKind.Item,
        ['-', var next, ..] when IsGap(next) => RowKind.Item,
        [var first, var next, ..] when (OtherDashes.Contains(first) && IsGap(next)) || (first is '-' or '–' or '—' or '•' && char.IsLetter(next)) => RowKind.NearlyItem,
        _ => RowKind.Other,
    };

    private static bool IsSpace(char letter) => letter is ' ' or '\t' || Unseen.Spaces.Contains(letter) || Unseen.LeftOut.Contains(letter);
}

/// <summary>How a line begins.</summary>
internal enum RowKind : byte
{
    Other,
    Blank,
    Comment,

    /// <summary>With a dash and a space, as an item of a list does.</summary>
    Item,

    /// <summary>As an item does in other programs: with a longer dash, a bullet, or a dash without its space.</summary>
    NearlyItem,
}
