using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>An attempt to remove a person.</summary>
internal static class ShowdownTelling
{
    public static Told Held(GameView view, ShowdownHeld happening)
    {
        var against = Names.Person(view, happening.Against);
        var end = happening.End switch
        {
            ShowdownEnd.Outvoted => "the majority did not come about",
            ShowdownEnd.Overpowered => "there was a majority, but the stronger force was on the other side",
            ShowdownEnd.Reversed when happening.Appeal is { } appeal =>
                $"the Presidium decided, and the Central Committee, called by {Names.Person(view, appeal.Appellant)}, decided otherwise",
            ShowdownEnd.Demoted => $"{against} lost the greatest of {(happening.Against == view.Chair ? "your" : "his")} posts and kept a seat",
            ShowdownEnd.Arrested => $"{against} {Names.Was(view, happening.Against)} removed and arrested",
            _ => $"{against} {Names.Was(view, happening.Against)} removed from office and left alone",
        };
        var force = happening.ForceFor > 0 || happening.ForceAgainst > 0
            ? string.Create(CultureInfo.InvariantCulture, $"Force stood {happening.ForceFor} for it, {happening.ForceAgainst} against.")
            : happening.Appeal is { Gathered.Happens: false } failed
                ? $"{Names.Subject(view, failed.Appellant)} called on the Central Committee, and it could not be brought together."
                : "";
        return new Told(
            $"{Names.Subject(view, happening.Actor)} moved to have {against} removed: {end}",
            force,
            happening.Draw is { } draw ? Odds.Text(draw, "so it succeeded", "so it failed") : "");
    }
}
