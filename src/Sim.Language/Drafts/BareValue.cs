using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>A short value as it is read: without a remark behind it and without a word processor's quotation marks round it.</summary>
/// <param name="InMarks">The same with the quotation marks, where there were any.</param>
/// <param name="Remark">What was left out behind it, from its <c>#</c> on.</param>
internal readonly record struct BareValue(Written Words, Written? InMarks, string Remark)
{
    public static BareValue Of(Written written)
    {
        var remark = RemarkIn(written.Text);
        var bare = (remark < 0 ? written : written.Part(0, remark)).Trimmed();
        var behind = remark < 0 ? "" : written.Text[remark..];
        return bare.Text.Length > 2 && bare.Text[0] is '“' or '„' or '«' or '‘' && bare.Text[^1] is '”' or '“' or '»' or '’'
            ? new BareValue(bare.Part(1, bare.Text.Length - 2).Trimmed(), bare, behind)
            : new BareValue(bare, null, behind);
    }

    /// <summary>Behind a number or a name a <c>#</c> begins a remark; in prose it is a letter like others.</summary>
    private static int RemarkIn(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == '#' && char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }
}
