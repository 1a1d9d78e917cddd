using Sim.Model.Decisions;
using Sim.Reports.Menus;

namespace Sim.Reports.Forecasts;

/// <summary>What a forecast lays beside each other where somebody thinks of an act: to do it, to whomever it could be done, and to do nothing more.</summary>
public static class Compared
{
    /// <summary>More than so many ways are not compared: it has first to be said with whom.</summary>
    private const int Most = 5;

    /// <summary>The decisions; none where the offer is closed, is no act or could be done in too many ways.</summary>
    public static IReadOnlyList<Decision> With(Offer offer) =>
        Ways(offer).Take(Most + 1).ToList() is { Count: > 0 and <= Most } ways ? [new Rest(), .. ways] : [];

    private static IEnumerable<Decision> Ways(Offer offer) => !offer.IsOpen ? []
        : offer.Decision is Do act ? [act]
        : offer.Then.SelectMany(Ways);
}
