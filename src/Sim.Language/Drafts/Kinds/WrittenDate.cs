using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Sim.Language.Drafts.Kinds;

/// <summary>
/// What a written date may mean: one day, two where day and month could be exchanged, or none.
/// </summary>
/// <param name="IsIso">Whether it is written as scenarios write it.</param>
/// <param name="Month">The month that was meant where it has no such day.</param>
internal sealed partial record WrittenDate(ImmutableArray<DateOnly> Days, bool IsIso, (int Year, int Month)? Month)
{
    /// <summary>Months in English, German and Russian, the latter as they stand in a date; three letters are enough.</summary>
    private static readonly string[][] Months =
    [
        ["jan", "янв"], ["feb", "фев"], ["mar", "mär", "мар"], ["apr", "апр"], ["may", "mai", "мая", "май"], ["jun", "июн"],
        ["jul", "июл"], ["aug", "авг"], ["sep", "сен"], ["oct", "okt", "окт"], ["nov", "ноя"], ["dec", "dez", "дек"],
    ];

    public static WrittenDate Read(string written)
    {
        if (Plain(written) is { } plain)
        {
            return plain;
        }

        var text = written.Replace('–', '-').Replace('−', '-').Replace('‑', '-').Trim().ToLowerInvariant();
        if (YearFirst().Match(text) is { Success: true } iso)
        {
            var isIso = text.Length == 10 && text[4] == '-' && text[7] == '-';
            return Of(Number(iso, 1), Number(iso, 2), Number(iso, 3), isIso);
        }

        if (DayFirst().Match(text) is { Success: true } dotted)
        {
            return Of(Number(dotted, 3), Number(dotted, 2), Number(dotted, 1));
        }

        if (Slashed().Match(text) is { Success: true } slashed)
        {
            var european = Of(Number(slashed, 3), Number(slashed, 2), Number(slashed, 1));
            var american = Of(Number(slashed, 3), Number(slashed, 1), Number(slashed, 2));
            return new WrittenDate([.. european.Days.Concat(american.Days).Distinct()], false, null);
        }

        if (DayThenName().Match(text) is { Success: true } named && MonthOf(named.Groups[2].Value) is { } month)
        {
            return Of(Number(named, 3), month, Number(named, 1));
        }

        return NameThenDay().Match(text) is { Success: true } american2 && MonthOf(american2.Groups[1].Value) is { } other
            ? Of(Number(american2, 3), other, Number(american2, 2))
            : new WrittenDate([], false, null);
    }

    /// <summary>A day as scenarios write it, of which there are thousands; null for anything else.</summary>
    private static WrittenDate? Plain(string written) =>
        written is [_, _, _, _, '-', _, _, '-', _, _]
        && int.TryParse(written.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(written.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(written.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? Of(year, month, day, isIso: true)
            : null;

    private static WrittenDate Of(int year, int month, int day, bool isIso = false) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new WrittenDate([new DateOnly(year, month, day)], isIso, null)
            : new WrittenDate([], isIso, (year, month));

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? MonthOf(string name) =>
        Array.FindIndex(Months, names => names.Any(known => name.StartsWith(known, StringComparison.Ordinal))) is >= 0 and var index ? index + 1 : null;

    [GeneratedRegex("^([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})(?: ?г\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^([0-9]{1,2})(?:\.|st|nd|rd|th)? (?:of )?(\p{L}{3,9})\.?,? ([0-9]{4})(?: ?г\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayThenName();

    [GeneratedRegex(@"^(\p{L}{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenDay();
}
