using System.Globalization;
using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.History;

/// <summary>
/// The day that a source gives for an event lies between the event's own dates. A source says the day under <c>date:</c>, or it is a paper of
/// the day itself: an entry for it, the minutes of its session. A report or a memoir is of a later day and proves nothing.
/// </summary>
internal static partial class DatesAgreeWithSources
{
    private static readonly string[] Formats = ["d MMMM yyyy", "yyyy-MM-dd"];

    public static void Look(Inspection inspection)
    {
        foreach (var (entry, happening) in inspection.Names.Events.Entries.Zip(inspection.Scenario.Events))
        {
            var calendar = inspection.Scenario.Calendar;
            var first = entry.Of(EventForm.From) is { } from ? Earlier(from.Value, calendar.FirstDay(happening.FromTurn)) : DateOnly.MinValue;
            var last = entry.Of(EventForm.Until) is { } until ? Later(until.Value, calendar.LastDay(Math.Max(0, happening.UntilTurn))) : DateOnly.MaxValue;
            foreach (var note in entry.Of(EventForm.Sources) ?? [])
            {
                if (note.Of(NoteForm.Date) is { } date)
                {
                    if (date.Value < first || date.Value > last)
                    {
                        inspection.Findings.Add(DateUnlikeSource.Said(date.Span, date.Value, Window(entry)));
                    }
                }
                else if (note.Of(NoteForm.Where) is { } where && DayOf(where.Words) is var (day, place) && (day < first || day > last))
                {
                    inspection.Findings.Add(DateUnlikeSource.OfTheDay(place, day, Window(entry)));
                }
            }
        }
    }

    private static string Window(Draft entry) => (entry.Of(EventForm.From), entry.Of(EventForm.Until)) switch
    {
        ({ } from, { } until) => $"from {Dates.Iso(from.Value)} to {Dates.Iso(until.Value)}",
        ({ } from, null) => $"from {Dates.Iso(from.Value)} on",
        (_, { } until) => $"until {Dates.Iso(until.Value)}",
        _ => "",
    };

    /// <summary>The day of which a paper of the day is.</summary>
    private static (DateOnly Day, Span Place)? DayOf(Written where) =>
        PaperOfTheDay().Match(where.Text) is { Success: true, Groups: [_, var written] }
        && DateOnly.TryParseExact(written.Value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (day, where.At(written.Index, written.Length))
            : null;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    [GeneratedRegex(@"\b(?:entry|minutes|protocol|session|meeting|sitting)\b[^\d;]{0,40}?\b([0-9]{1,2} \p{L}{3,9} [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PaperOfTheDay();
}
