using System.Globalization;
using Sim.Model.Scenarios;

namespace Sim.Reports.Wording;

/// <summary>Changes in words and signs.</summary>
public static class Amount
{
    /// <summary><c>+6</c>, <c>-3</c>, <c>0</c>.</summary>
    public static string Signed(int amount) => amount.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    /// <summary>Sign and arrow, readable without colour: <c>^ +6</c>, <c>v -3</c>; nothing where nothing moved.</summary>
    public static string Arrow(int change) => change switch
    {
        > 0 => $"^ {Signed(change)}",
        < 0 => $"v {Signed(change)}",
        _ => "",
    };

    /// <summary><c>rising +6</c>, <c>falling -3</c>, <c>steady</c>: the trend for those who listen rather than look.</summary>
    public static string Spoken(int change) => change switch
    {
        > 0 => $"rising {Signed(change)}",
        < 0 => $"falling {Signed(change)}",
        _ => "steady",
    };

    /// <summary>The direction word for a known effect: <c>falls a little</c>, <c>rises clearly</c>, <c>rises strongly</c>.</summary>
    public static string Direction(Variable variable, int amount)
    {
        if (variable.Flag)
        {
            return amount > 0 ? "will hold" : "will no longer hold";
        }

        var verb = amount < 0 ? "falls" : "rises";
        return $"{verb} {Size(variable, amount)}";
    }

    /// <summary>How much, against the whole range of the number: <c>a little</c> up to 3 in 100, <c>clearly</c> up to 8, then <c>strongly</c>.</summary>
    public static string Size(Variable variable, int amount)
    {
        var range = Math.Max(1, variable.Max - variable.Min);
        var percent = Math.Abs((long)amount) * 100 / range;
        return percent switch
        {
            <= 3 => "a little",
            <= 8 => "clearly",
            _ => "strongly",
        };
    }
}
