using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Turns;

/// <summary>
/// What can be noticed of a blow that is prepared against the player: what everybody sees, what is rumoured, what he was told in
/// confidence. It is seen when more than a quarter of those who vote with him have agreed, rumoured from more than a third on, and from half
/// on it is said whom it concerns; who they are, only confidences say.
/// </summary>
public static class Warnings
{
    /// <summary>Below this a colleague's coolness shows.</summary>
    private const int Cool = 35;

    /// <summary>What one man has in mind nobody sees.</summary>
    private const int Few = 2;

    public static IEnumerable<Block> Of(GameView view)
    {
        if (view.IsOver || view.Chair < 0 || !view.Situation.IsActive(view.Chair))
        {
            yield break;
        }

        var room = view.Scenario.People.Where(p => p.Index != view.Chair && view.Situation.Votes(p.Index)).ToList();
        var agreed = room.Count(p => view.Situation.PledgedAgainst(p.Index) == view.Chair);
        var cool = room.Count(p => view.Situation.Trust(p.Index, view.Chair) < Cool);
        var told = view.Chronicle.Happenings.OfType<Sounded>()
            .Where(s => s.Leaked && s.Rival == view.Chair && view.Situation.IsActive(s.Actor))
            .Select(s => $"{Telling.Of(view, s)?.Headline} ({Dates.Brief(view.Scenario.Calendar, s.Turn)})").Distinct(StringComparer.Ordinal).ToList();
        if (told.Count == 0 && (agreed < Few || agreed * 4 <= room.Count))
        {
            yield break;
        }

        yield return new Heading("What is in the air");
        yield return Facts.Of([
            new Fact("Everybody sees", Sentence.Joined(
                agreed >= Few && agreed * 4 > room.Count ? "some who used to walk with you walk with one another;" : "",
                cool > 0
                    ? string.Create(CultureInfo.InvariantCulture, $"{cool} of the {room.Count} who vote with you are cool towards you")
                    : "all who vote with you are correct")),
            new Fact("It is rumoured", agreed * 2 >= room.Count && agreed > 0
                ? "that men of the Presidium have come to an understanding, and that it concerns you; how many and who, nobody says"
                : agreed * 3 > room.Count ? "that men of the Presidium have come to an understanding; about whom, nobody says"
                : "nothing that concerns you"),
            new Fact("In confidence", told.Count > 0 ? string.Join("; ", told) : "nobody has told you anything"),
        ]);
    }
}
