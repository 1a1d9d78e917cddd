using System.Globalization;
using Sim.Reports.Pages;

namespace Sim.Reports.Forecasts;

/// <summary>How the forecasts of a scenario fared: of what was called seven in ten, how much came.</summary>
public static class MarksPage
{
    /// <param name="tenths">By tenth: how many forecasts there were, what they said on the average and what came, both in thousandths.</param>
    /// <param name="score">The mean square of what was said less what came, in thousandths; what whoever always says the share of all would get.</param>
    public static IEnumerable<Block> Of(int games, IEnumerable<(int Number, long Forecasts, int Said, int Came)> tenths, (int Of, int Plain) score)
    {
        yield return new Heading("How its forecasts fared");
        yield return new Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"In {games} games, each at a moment drawn by lot, it was forecast from what the player's person knew who would fall, who would be in office and where everything would stand some turns later. Of what was called so likely, so much came:"));
        yield return Facts.Of(tenths.Where(t => t.Forecasts > 0).Select(t => new Fact(
            string.Create(CultureInfo.InvariantCulture, $"{t.Number * 10}-{(t.Number * 10) + 10} %"),
            string.Create(CultureInfo.InvariantCulture, $"called {Percent(t.Said)} %, came {Percent(t.Came)} %"),
            string.Create(CultureInfo.InvariantCulture, $"{t.Forecasts} forecasts"))));
        yield return new Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"Brier score {score.Of / 1000.0:0.000}; 0 is perfect, and {score.Plain / 1000.0:0.000} is what comes of always saying how often such things happen at all."));
    }

    private static int Percent(int perMille) => (perMille + 5) / 10;
}
