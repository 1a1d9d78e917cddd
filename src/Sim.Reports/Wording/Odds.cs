using System.Globalization;
using Sim.Model.Chronicles;

namespace Sim.Reports.Wording;

/// <summary>A draw of chance, told with its odds.</summary>
public static class Odds
{
    /// <summary><c>chance 62 of 100, drawn 41, so it came</c>.</summary>
    public static string Text(Draw draw, string came = "so it came", string failed = "so it did not come") => string.Create(
        CultureInfo.InvariantCulture, $"chance {draw.Odds} of 100, drawn {draw.Drawn}, {(draw.Happens ? came : failed)}");

    public static string Text(Draw? draw) => draw is { } drawn ? Text(drawn) : "";
}
