using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>What people did on their own initiative.</summary>
internal static class ActTelling
{
    public static Told Done(GameView view, ActDone happening)
    {
        var act = view.Scenario.Acts[happening.Act];
        var parts = PartsOf(view, happening);
        var outcome = Outcome(view, happening);
        return new Told(
            $"{Names.Subject(view, happening.Actor)}: {Titles.Act(view, act, parts)}",
            happening.Actor != view.Chair && WasToldBefore(view, happening, outcome) ? "" : outcome);
    }

    /// <summary>That it was done, without who did it.</summary>
    public static Told Rumour(GameView view, ActDone happening)
    {
        var act = view.Scenario.Acts[happening.Act];
        var parts = new Parts(-1, happening.Target, happening.Rival, act.Target, happening);
        return new Told($"Rumour, and nobody says whose doing: {Titles.Act(view, act, parts)}");
    }

    // What others do again and again is told in the author's words the first time only.
    private static bool WasToldBefore(GameView view, ActDone happening, string outcome) =>
        view.Chronicle.Happenings.TakeWhile(h => !ReferenceEquals(h, happening)).OfType<ActDone>().Any(earlier =>
            earlier.Act == happening.Act
            && Knowledge.Of(view, earlier) == Heard.Fully
            && string.Equals(Outcome(view, earlier), outcome, StringComparison.Ordinal));

    private static string Outcome(GameView view, ActDone happening) =>
        Placeholders.Fill(view, view.Scenario.Acts[happening.Act].Outcome, PartsOf(view, happening));

    private static Parts PartsOf(GameView view, ActDone happening) =>
        new(happening.Actor, happening.Target, happening.Rival, view.Scenario.Acts[happening.Act].Target, happening);
}
