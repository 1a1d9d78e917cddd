using System.Collections.Immutable;
using Sim.Model.Scenarios;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Screens.Typesetting;

/// <summary>A figure over the turns, as far as it is known: what is drawn, and the same in words.</summary>
public sealed record Trend(string Title, string Meaning, int Min, int Max, ImmutableArray<TrendPoint> Points)
{
    /// <exception cref="ArgumentException">One cannot follow the figure from turn to turn.</exception>
    public static Trend Of(GameView view, Variable variable)
    {
        if (!TrendPage.Shows(view, variable))
        {
            throw new ArgumentException($"'{variable.Id}' is not known from turn to turn.", nameof(variable));
        }

        var exact = Knowledge.Of(view, variable) == Known.Exact;
        var calendar = view.Scenario.Calendar;
        var points = ImmutableArray.CreateBuilder<TrendPoint>();
        for (var i = 0; i < view.Closes.Count; i++)
        {
            var when = i == 0 ? "at the start" : Dates.Brief(calendar, i - 1);
            points.Add(Point(variable, when, view.Closes[i][variable.Index], exact));
        }

        if (!view.IsOver)
        {
            points.Add(Point(variable, "now", view.Situation[variable], exact));
        }

        return new Trend(Names.Of(view, variable), Clean.Line(variable.Meaning), variable.Min, variable.Max, points.ToImmutable());
    }

    // What is only estimated is also drawn only as the estimate, or the height of a column would tell more than its word.
    private static TrendPoint Point(Variable variable, string when, int value, bool exact) =>
        new(when, exact ? value : (int)Math.Round(value / 5.0, MidpointRounding.AwayFromZero) * 5, Level.Shown(variable, value, exact));
}

/// <param name="Words">The figure in words and as a number, as it is known.</param>
public sealed record TrendPoint(string When, int Value, string Words);
