using System.Buffers;
using System.Text;

namespace Sim.Language.Outlines;

/// <summary>How a line that begins with the name of a field looks, also where the name was typed a little differently.</summary>
/// <param name="Name">The name as it is known, or as written where it is not.</param>
/// <param name="Length">Length of the name as written.</param>
/// <param name="Rest">Where what stands behind the colon begins, counted from the name.</param>
/// <param name="Slip">What was typed differently, or <see cref="FieldSlip.None"/>.</param>
internal readonly record struct FieldName(string Name, int Length, int Rest, FieldSlip Slip)
{
    /// <summary>Longest run of letters before a colon that is taken for a name.</summary>
    private const int Longest = 40;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>Reads the name at the beginning of a line, or null if the line does not begin with one.</summary>
    public static FieldName? Read(ReadOnlySpan<char> content, Vocabulary vocabulary)
    {
        var colon = content.IndexOfAny(':', '：');
        if (colon <= 0 || colon > Longest)
        {
            return null;
        }

        var written = content[..colon].TrimEnd();
        if (content[0] is '"' or '\'' && (written.Length < 2 || written[^1] != content[0]))
        {
            // A quotation that goes on behind the colon: a sentence.
            return null;
        }

        var bare = written.ContainsAny(Unseen.LeftOut) ? WithoutUnseen(written).Trim('"', '\'') : written.Trim("\"'");
        var spaced = colon + 1 >= content.Length || char.IsWhiteSpace(content[colon + 1]);
        var slip = content[colon] == '：' || !spaced ? FieldSlip.Colon : FieldSlip.None;
        if (vocabulary.Known(bare) is { } known)
        {
            return new FieldName(known, written.Length, colon + 1, slip);
        }

        if (slip == FieldSlip.None && IsPlain(bare))
        {
            return new FieldName(bare.ToString(), written.Length, colon + 1, slip);
        }

        var meant = AsKnown(bare);
        return vocabulary.Knows(meant) ? new FieldName(meant, written.Length, colon + 1, FieldSlip.Spelling) : null;
    }

    /// <summary>Small Latin letters, digits and underscores, or the merge key of YAML.</summary>
    private static bool IsPlain(ReadOnlySpan<char> name) => name is "<<" || (name is [(>= 'a' and <= 'z') or '_', ..] && !name.ContainsAnyExcept(Plain));

    private static string WithoutUnseen(ReadOnlySpan<char> written) => string.Concat(written.ToString().Where(letter => !Unseen.LeftOut.Contains(letter)));

    /// <summary>Without capitals, spaces and hyphens, and with Latin letters for those of other alphabets that look like them.</summary>
    private static string AsKnown(ReadOnlySpan<char> written)
    {
        var name = new StringBuilder(written.Length);
        foreach (var letter in written)
        {
            name.Append(letter is ' ' or '-' || Unseen.Spaces.Contains(letter) ? '_' : char.ToLowerInvariant(LookAlikes.LatinFor(letter)));
        }

        return name.ToString();
    }
}

/// <summary>How the beginning of a field was typed differently from how it should be.</summary>
internal enum FieldSlip
{
    None,
    Spelling,
    Colon,
}
