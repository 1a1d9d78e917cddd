using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>
/// A stretch of days inside a turn in which events run faster than the calendar: between the session and the close of the turn it is played
/// day by day, each with its own initiative and session.
/// </summary>
/// <param name="FromTurn">First turn (0-based) in which it may open; it opens once.</param>
/// <param name="UntilTurn">Last turn in which it may open.</param>
/// <param name="If">What must hold when the session of the turn is over; null always.</param>
/// <param name="Opens">Its first day, where it has one; else the day on which the turn is half over.</param>
/// <param name="Days">Most days that it is played.</param>
/// <param name="Every">Days from one that is played to the next.</param>
/// <param name="Slots">What each person may do on his own initiative in a step.</param>
/// <param name="EndsIf">When it is over before its time; null never.</param>
public sealed record Crisis(
    int Index,
    string Id,
    string Title,
    string Text,
    int FromTurn,
    int UntilTurn,
    Expression? If,
    DateOnly? Opens,
    int Days,
    int Every,
    int Slots,
    Expression? EndsIf)
{
    /// <summary>The day of a step (from 1), where it has opened in a turn.</summary>
    public DateOnly DayOf(int step, int turn, Calendar calendar) => (Opens ?? Halfway(turn, calendar)).AddDays((step - 1) * Every);

    private static DateOnly Halfway(int turn, Calendar calendar)
    {
        var first = calendar.FirstDay(turn);
        return first.AddDays((calendar.LastDay(turn).DayNumber - first.DayNumber) / 2);
    }
}
