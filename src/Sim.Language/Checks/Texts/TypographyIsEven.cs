using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Texts;

/// <summary>One space between words, a dash where a dash is meant, and one kind of quotation marks in the whole scenario.</summary>
internal static partial class TypographyIsEven
{
    /// <summary>Marks of one kind from which on it is the habit of a scenario.</summary>
    private const int Habit = 6;

    public static void Look(Inspection inspection)
    {
        var texts = inspection.TextsToRead;
        foreach (var file in texts.GroupBy(text => text.Words.Span.Source))
        {
            Tell(inspection, file, DoubleSpace(), UnevenTypography.DoubleSpace);
            Tell(inspection, file, DoubleHyphen(), UnevenTypography.DoubleHyphen);
        }

        LookAtQuotationMarks(inspection, texts);
    }

    /// <summary>Once for each file: whoever types two spaces types them everywhere.</summary>
    private static void Tell(Inspection inspection, IEnumerable<AuthorText> file, Regex slip, Func<Span, int, Diagnostic> told)
    {
        var slips = file.SelectMany(text => slip.Matches(text.Words.Text).Select(match => text.Words.At(match.Index, match.Length))).ToList();
        if (slips.Count > 0)
        {
            inspection.Findings.Add(told(slips[0], slips.Select(place => place.Line).Distinct().Count() - 1));
        }
    }

    private static void LookAtQuotationMarks(Inspection inspection, IReadOnlyList<AuthorText> texts)
    {
        var straight = Places(texts, StraightMark());
        var curved = Places(texts, CurvedMark());
        if (straight.Count > 0 && curved.Count > 0 && Math.Max(straight.Count, curved.Count) >= Habit)
        {
            inspection.Findings.Add(straight.Count < curved.Count
                ? UnevenTypography.QuotationMarks(straight[0], "straight", "curved", curved[0])
                : UnevenTypography.QuotationMarks(curved[0], "curved", "straight", straight[0]));
        }
    }

    private static List<Span> Places(IReadOnlyList<AuthorText> texts, Regex mark) =>
        [.. texts.SelectMany(text => mark.Matches(text.Words.Text).Select(match => text.Words.At(match.Index, match.Length)))];

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleSpace();

    /// <summary>Two hyphens that stand for a dash: alone between spaces, or between two words.</summary>
    [GeneratedRegex(@"(?<=\s)--(?=\s)|(?<=\p{L})--(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleHyphen();

    [GeneratedRegex("\"", RegexOptions.CultureInvariant)]
    private static partial Regex StraightMark();

    /// <summary>The double marks alone: single ones are apostrophes too.</summary>
    [GeneratedRegex("[“”„]", RegexOptions.CultureInvariant)]
    private static partial Regex CurvedMark();
}
