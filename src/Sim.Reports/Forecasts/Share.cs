using System.Globalization;

namespace Sim.Reports.Forecasts;

/// <summary>A share of games played ahead, with its error.</summary>
public readonly record struct Share(int Came, int Games)
{
    /// <summary>In percent.</summary>
    public double Percent => Games == 0 ? 0 : 100.0 * Came / Games;

    /// <summary>Two standard errors, in points of percent; where all games or none agree, what three in as many games would be.</summary>
    public double Error => Games == 0 ? 100
        : Came == 0 || Came == Games ? 300.0 / Games
        : 200 * Math.Sqrt(Came / (double)Games * (Games - Came) / Games / Games);

    /// <summary><c>71 % ± 6</c>; <c>under 2 %</c> and <c>over 98 %</c> where all games agree.</summary>
    public string Text => Games == 0 ? "not yet known"
        : Came == 0 ? string.Create(CultureInfo.InvariantCulture, $"under {Math.Ceiling(Error):0} %")
        : Came == Games ? string.Create(CultureInfo.InvariantCulture, $"over {Math.Floor(100 - Error):0} %")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(Math.Round(Percent), 1, 99):0} % ± {Math.Max(1, Math.Ceiling(Error)):0}");
}
