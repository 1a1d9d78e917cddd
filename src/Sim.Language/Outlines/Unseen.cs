using System.Buffers;

namespace Sim.Language.Outlines;

/// <summary>Signs that nobody sees and that come along with pasted text.</summary>
internal static class Unseen
{
    /// <summary>Of no width, marks of where a word may be divided, marks of the direction of reading, and controls: never meant, and left out.</summary>
    private const string Left =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"
        + "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    /// <summary>How word processors break a line within a paragraph.</summary>
    private const string Breaking = "\u000B\u000C\u0085\u2028\u2029";

    /// <summary>Spaces of other kinds than the one on the keyboard.</summary>
    private const string Spacing = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    public static readonly SearchValues<char> LeftOut = SearchValues.Create(Left);

    public static readonly SearchValues<char> Breaks = SearchValues.Create(Breaking);

    public static readonly SearchValues<char> Spaces = SearchValues.Create(Spacing);

    /// <summary>All of them, and tabs: a text without any need not be looked through for each.</summary>
    public static readonly SearchValues<char> Any = SearchValues.Create(Left + Breaking + Spacing + "\t");

    public static readonly SearchValues<char> LeftOutOrBreaks = SearchValues.Create(Left + Breaking);
}
