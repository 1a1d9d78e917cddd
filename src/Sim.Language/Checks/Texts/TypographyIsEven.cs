using System.Buffers;
using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Texts;

/// <summary>One space between words, a dash where a dash is meant, and one kind of quotation marks in the whole scenario.</summary>
internal static partial class TypographyIsEven
{
    /// <summary>Marks of one kind from which on it is the habit of a scenario.</summary>
    private const int Habit = 6;

    /// <summary>Of all that is looked for one of these is a part.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["  ", "--", "\"", "“", "”", "„"], StringComparison.Ordinal);

    /// <summary>These signs and those of one text more.</summary>
    public static IReadOnlyList<(Sign Sign, Span Place)> Add(IReadOnlyList<(Sign Sign, Span Place)> signs, Written words)
    {
        if (!words.Text.AsSpan().ContainsAny(Signs))
        {
            return signs;
        }

        return
        [
            .. signs,
            .. DoubleSpace().Matches(words.Text).Select(match => (Sign.DoubleSpace, words.At(match.Index, match.Length))),
            .. DoubleHyphen().Matches(words.Text).Select(match => (Sign.DoubleHyphen, words.At(match.Index, match.Length))),
            .. Places(words, "\"").Select(place => (Sign.StraightMark, place)),
            .. Places(words, "“”„").Select(place => (Sign.CurvedMark, place)),
        ];
    }

    public static void Look(Inspection inspection)
    {
        var signs = inspection.TextNotes.SelectMany(notes => notes.Signs).ToLookup(sign => sign.Sign, sign => sign.Place);
        Tell(inspection, signs[Sign.DoubleSpace], UnevenTypography.DoubleSpace);
        Tell(inspection, signs[Sign.DoubleHyphen], UnevenTypography.DoubleHyphen);

        var straight = signs[Sign.StraightMark].ToList();
        var curved = signs[Sign.CurvedMark].ToList();
        if (straight.Count > 0 && curved.Count > 0 && Math.Max(straight.Count, curved.Count) >= Habit)
        {
            inspection.Findings.Add(straight.Count < curved.Count
                ? UnevenTypography.QuotationMarks(straight[0], "straight", "curved", curved[0])
                : UnevenTypography.QuotationMarks(curved[0], "curved", "straight", straight[0]));
        }
    }

    /// <summary>Once for each file: whoever types two spaces types them everywhere.</summary>
    private static void Tell(Inspection inspection, IEnumerable<Span> slips, Func<Span, int, Diagnostic> told)
    {
        foreach (var file in slips.GroupBy(place => place.Source))
        {
            inspection.Findings.Add(told(file.First(), file.Select(place => place.Line).Distinct().Count() - 1));
        }
    }

    /// <summary>Where one of these marks stands. Of quotation marks the double ones alone are looked at: single ones are apostrophes too.</summary>
    private static IEnumerable<Span> Places(Written words, string marks) =>
        words.Text.Index().Where(letter => marks.Contains(letter.Item)).Select(letter => words.At(letter.Index, 1));

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleSpace();

    /// <summary>Two hyphens that stand for a dash: alone between spaces, or between two words.</summary>
    [GeneratedRegex(@"(?<=\s)--(?=\s)|(?<=\p{L})--(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleHyphen();
}
