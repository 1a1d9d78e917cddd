using System.Globalization;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DateExpected
{
    private static readonly string[] OtherForms = ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "d. MMMM yyyy", "d.M.yy"];

    public static Diagnostic In(Span place, string field, string written) =>
        Diagnostic.Error("V402", place, $"'{field}' is a date, but '{written}' is not written as one.", DateOnly.TryParseExact(written, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"Write year, month, day: {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            : "Write year, month, day, such as 1953-03-05.");

    public static Diagnostic Impossible(Span place, string written, int year, int month) =>
        Diagnostic.Error("V402", place, $"There is no day '{written}'.", month is >= 1 and <= 12 && year is >= 1 and <= 9999
            ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days."
            : "Months go from 01 to 12: year, month, day.");
}
