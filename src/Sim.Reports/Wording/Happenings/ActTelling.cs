using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>What people did on their own initiative.</summary>
internal static class ActTelling
{
    public static Told Done(GameView view, ActDone happening)
    {
        var act = view.Scenario.Acts[happening.Act];
        var parts = new Parts(happening.Actor, happening.Target, happening.Rival, act.Target, happening);
        return new Told(
            $"{Names.Subject(view, happening.Actor)}: {Titles.Act(view, act, parts)}",
            Placeholders.Fill(view, act.Outcome, parts));
    }

    /// <summary>That it was done, without who did it.</summary>
    public static Told Rumour(GameView view, ActDone happening)
    {
        var act = view.Scenario.Acts[happening.Act];
        var parts = new Parts(-1, happening.Target, happening.Rival, act.Target, happening);
        return new Told($"Rumour, and nobody says whose doing: {Titles.Act(view, act, parts)}");
    }
}
