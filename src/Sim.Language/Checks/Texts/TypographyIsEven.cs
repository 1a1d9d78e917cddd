using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Texts;

/// <summary>One space between words, a dash where a dash is meant, and one kind of quotation marks in the whole scenario.</summary>
internal static partial class TypographyIsEven
{
    /// <summary>Marks of one kind from which on it is the habit of a scenario.</summary>
    private const int Habit = 6;

    public static void Look(Inspection inspection)
    {
        Tell(inspection, "  ", DoubleSpace(), UnevenTypography.DoubleSpace);
        Tell(inspection, "--", DoubleHyphen(), UnevenTypography.DoubleHyphen);

        var straight = Places(inspection, "\"");
        var curved = Places(inspection, "“”„");
        if (straight.Count > 0 && curved.Count > 0 && Math.Max(straight.Count, curved.Count) >= Habit)
        {
            inspection.Findings.Add(straight.Count < curved.Count
                ? UnevenTypography.QuotationMarks(straight[0], "straight", "curved", curved[0])
                : UnevenTypography.QuotationMarks(curved[0], "curved", "straight", straight[0]));
        }
    }

    /// <summary>Once for each file: whoever types two spaces types them everywhere.</summary>
    private static void Tell(Inspection inspection, string sign, Regex slip, Func<Span, int, Diagnostic> told)
    {
        var slips = inspection.TextsToRead.Where(text => text.Words.Text.Contains(sign, StringComparison.Ordinal))
            .SelectMany(text => slip.Matches(text.Words.Text).Select(match => text.Words.At(match.Index, match.Length)))
            .GroupBy(place => place.Source);
        foreach (var file in slips)
        {
            inspection.Findings.Add(told(file.First(), file.Select(place => place.Line).Distinct().Count() - 1));
        }
    }

    /// <summary>Where one of these signs stands. Of quotation marks the double ones alone are looked at: single ones are apostrophes too.</summary>
    private static List<Span> Places(Inspection inspection, string signs)
    {
        var places = new List<Span>();
        foreach (var text in inspection.TextsToRead)
        {
            for (var at = text.Words.Text.AsSpan().IndexOfAny(signs); at >= 0 && at < text.Words.Text.Length; at++)
            {
                if (signs.Contains(text.Words.Text[at]))
                {
                    places.Add(text.Words.At(at, 1));
                }
            }
        }

        return places;
    }

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleSpace();

    /// <summary>Two hyphens that stand for a dash: alone between spaces, or between two words.</summary>
    [GeneratedRegex(@"(?<=\s)--(?=\s)|(?<=\p{L})--(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleHyphen();
}
