using Sim.Model.Decisions;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>The titles of acts with those they are done to.</summary>
public static class Titles
{
    /// <summary>
    /// <c>Court Orlov</c>, <c>Sound out: Orlov, against Markov</c>, <c>Propose a colleague: Orlov, as Treasurer</c>: the parts that the title does
    /// not name itself come behind it.
    /// </summary>
    public static string Act(GameView view, Act act, Parts parts)
    {
        var title = Placeholders.Fill(view, act.Title, parts with { Aimed = act.Target });
        var target = parts.Target >= 0 && act.Target != Aimed.Nobody && !Names(act.Title, "{target}")
            ? ": " + Target(view, act, parts.Target) : "";
        var rival = parts.Rival >= 0 && act.Rival && !Names(act.Title, "{rival}")
            ? $"{(target.Length > 0 ? "," : "")} against {Wording.Names.Person(view, parts.Rival)}" : "";
        var post = parts.Office >= 0 ? $"{(target.Length > 0 ? ", as" : ":")} {view.Scenario.Offices[parts.Office].Title}" : "";
        return title + target + rival + post;
    }

    /// <summary>The parts of an act that the player thinks of: he himself, and the vacant post that it would fill now.</summary>
    public static Parts OfThePlayer(GameView view, Act act, int target = -1, int rival = -1) =>
        new(view.Chair, target, rival, act.Target, Office: act.FillsAVacancy ? view.Situation.GreatestOfficeOf(-1) : -1);

    /// <summary>The parts of an act as the player has decided on it.</summary>
    public static Parts OfThePlayer(GameView view, Act act, Do done)
    {
        var target = done.Target is not { } id ? null
            : act.Target == Aimed.Country ? view.Scenario.Countries.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal))?.Index
            : view.Scenario.PersonNamed(id)?.Index;
        var rival = done.Rival is { } other ? view.Scenario.PersonNamed(other)?.Index : null;
        return OfThePlayer(view, act, target ?? -1, rival ?? -1);
    }

    public static string Target(GameView view, Act act, int target) => act.Target == Aimed.Country
        ? view.Scenario.Countries[target].Name
        : Wording.Names.Person(view, target);

    private static bool Names(string title, string placeholder) => title.Contains(placeholder, StringComparison.Ordinal);
}
