using System.Globalization;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DateExpected
{
    public static Diagnostic In(Span place, string field, string written) =>
        Diagnostic.Error("V402", place, $"'{field}' is a date, but '{written}' is not written as one.", "Write year, month, day, such as 1953-03-05.");

    /// <summary>Written otherwise, but it can mean one day only.</summary>
    public static Diagnostic ReadAs(Span place, string written, DateOnly day) =>
        Diagnostic.Warning("V402", place, $"'{written}' was read as {Dates.Iso(day)}: year, month, day.", $"Write {Dates.Iso(day)}").Repaired(place, Dates.Iso(day));

    /// <summary>Day and month could be exchanged.</summary>
    public static Diagnostic Either(Span place, string written, DateOnly first, DateOnly second) =>
        Diagnostic.Error("V402", place, $"'{written}' may mean two days.", $"Write year, month, day: {Dates.Iso(first)} or {Dates.Iso(second)}");

    public static Diagnostic Impossible(Span place, string written, int year, int month) =>
        Diagnostic.Error("V402", place, $"There is no day '{written}'.", month is >= 1 and <= 12 && year is >= 1 and <= 9999
            ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days."
            : "Months go from 01 to 12: year, month, day.");
}
