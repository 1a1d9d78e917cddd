using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Model.Expressions;
using Sim.Reports.Origins;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>A draw of chance, told with its odds.</summary>
public static class Odds
{
    /// <summary><c>chance 62 of 100, drawn 41, so it came</c>.</summary>
    public static string Text(Draw draw, string came = "so it came", string failed = "so it did not come") => string.Create(
        CultureInfo.InvariantCulture, $"chance {draw.Odds} of 100, drawn {draw.Drawn}, {(draw.Happens ? came : failed)}");

    /// <summary>The same of odds that the world has worked out: of what one cannot know one is told only that chance had a part.</summary>
    public static string Text(GameView view, Draw draw, Expression? chance, About about) => Knowing.Sees(view, chance, view.Situation, about)
        ? Text(draw)
        : $"chance had a part in it; how likely it was you cannot know before the archives open, and {(draw.Happens ? "it came" : "it did not come")}";
}
