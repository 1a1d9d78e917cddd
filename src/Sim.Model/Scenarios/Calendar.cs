namespace Sim.Model.Scenarios;

/// <summary>How long a turn lasts.</summary>
public enum Pace
{
    Day,
    Week,
    Month,
    Quarter,
}

/// <summary>The dates of a game: turn 0 begins on <see cref="Start"/>.</summary>
public sealed record Calendar(DateOnly Start, Pace Pace, int Turns)
{
    /// <summary>What a turn is called: <c>week</c>.</summary>
    public string Unit => Pace switch
    {
        Pace.Day => "day",
        Pace.Week => "week",
        Pace.Month => "month",
        _ => "quarter",
    };

    /// <summary>The first day of a turn (0-based).</summary>
    public DateOnly FirstDay(int turn) => Pace switch
    {
        Pace.Day => Start.AddDays(turn),
        Pace.Week => Start.AddDays(turn * 7),
        Pace.Month => Start.AddMonths(turn),
        _ => Start.AddMonths(turn * 3),
    };

    /// <summary>The last day of a turn.</summary>
    public DateOnly LastDay(int turn) => FirstDay(turn + 1).AddDays(-1);

    /// <summary>The turn in which a day falls, without counting far behind the end: that is one turn more than there are.</summary>
    public int TurnUpToTheEnd(DateOnly day) => day > LastDay(Turns - 1) ? Turns : TurnOf(day);

    /// <summary>The turn in which a day falls; below 0 before the start.</summary>
    public int TurnOf(DateOnly day)
    {
        if (day < Start)
        {
            return -1;
        }

        var turn = 0;
        while (LastDay(turn) < day)
        {
            turn++;
        }

        return turn;
    }
}
