using System.Globalization;
using Sim.Model.Scenarios;
using Calendar = Sim.Model.Scenarios.Calendar;

namespace Sim.Reports.Wording;

/// <summary>Dates and spans as a reader of English says them, the same on every machine.</summary>
public static class Dates
{
    /// <summary><c>2 April 1953</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// <c>2-8 April 1953</c>, <c>30 March - 5 April 1953</c>, <c>28 December 1953 - 3 January 1954</c>; whole months are
    /// <c>April 1953</c> and <c>April - June 1953</c>.
    /// </summary>
    public static string Span(DateOnly first, DateOnly last)
    {
        var whole = first.Day == 1 && last.AddDays(1).Day == 1;
        var sameYear = first.Year == last.Year;
        var sameMonth = sameYear && first.Month == last.Month;
        return (whole, sameYear, sameMonth) switch
        {
            _ when first == last => Day(first),
            (true, _, true) => Text(first, "MMMM yyyy"),
            (true, true, _) => $"{Text(first, "MMMM")} - {Text(last, "MMMM yyyy")}",
            (true, _, _) => $"{Text(first, "MMMM yyyy")} - {Text(last, "MMMM yyyy")}",
            (_, _, true) => string.Create(CultureInfo.InvariantCulture, $"{first.Day}-{Day(last)}"),
            (_, true, _) => $"{Text(first, "d MMMM")} - {Day(last)}",
            _ => $"{Day(first)} - {Day(last)}",
        };
    }

    public static string Span(Calendar calendar, int turn) => Span(calendar.FirstDay(turn), calendar.LastDay(turn));

    /// <summary>A date short enough for brackets: <c>Aug 53</c>, or where turns are short <c>2 Apr 53</c>.</summary>
    public static string Brief(Calendar calendar, int turn) =>
        Text(calendar.FirstDay(turn), calendar.Pace is Pace.Day or Pace.Week ? "d MMM yy" : "MMM yy");

    /// <summary>What a turn is called: <c>week</c>.</summary>
    public static string Unit(Calendar calendar) => calendar.Unit;

    /// <summary><c>3 weeks</c>, <c>1 week</c>.</summary>
    public static string Turns(Calendar calendar, int turns) =>
        string.Create(CultureInfo.InvariantCulture, $"{turns} {Unit(calendar)}{(turns == 1 ? "" : "s")}");

    /// <summary><c>3 days</c>, <c>1 day</c>.</summary>
    public static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} day{(days == 1 ? "" : "s")}");

    /// <summary>A day of a crisis for brackets: <c>26 Oct 56</c>; empty for 0.</summary>
    public static string OfCrisis(int day) => day == 0 ? "" : Text(DateOnly.FromDayNumber(day), "d MMM yy");

    /// <summary><c>Week 5 of 17</c>, counted from 1.</summary>
    public static string Numbered(Calendar calendar, int turn) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sentence.Capital(Unit(calendar))} {turn + 1} of {calendar.Turns}");

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
