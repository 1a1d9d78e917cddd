using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>Motions, tabled and decided.</summary>
internal static class MotionTelling
{
    public static Told Tabled(GameView view, MotionTabled happening)
    {
        var act = view.Scenario.Acts[happening.Act];
        var parts = new Parts(happening.Actor, happening.Target, happening.Rival, act.Target, happening, happening.Office);
        return new Told($"{Names.Subject(view, happening.Actor)} brought a motion: {Titles.Act(view, act, parts)}");
    }

    /// <summary>That it came to nothing, and why.</summary>
    public static Told Lapsed(GameView view, MotionLapsed happening)
    {
        var act = view.Scenario.Acts[happening.Act];
        var parts = new Parts(happening.Actor, happening.Target, happening.Rival, act.Target, happening, happening.Office);
        var mover = happening.Actor == view.Chair && happening.Actor >= 0 ? "Your" : $"{Names.Short(view.Scenario, happening.Actor)}'s";
        return new Told($"{mover} motion \"{Titles.Act(view, act, parts)}\" lapsed: {Why(view, happening)}");
    }

    public static Told Decided(GameView view, MotionDecided happening)
    {
        var act = view.Scenario.Acts[happening.Act];
        var parts = new Parts(happening.Actor, happening.Target, happening.Rival, act.Target, happening, happening.Office);
        var mover = happening.Actor == view.Chair && happening.Actor >= 0 ? "Your" : $"{Names.Short(view.Scenario, happening.Actor)}'s";
        var tally = Tally.Text(happening.Stands, 0);
        return new Told(
            $"{mover} motion \"{Titles.Act(view, act, parts)}\" was {(happening.Carried ? "carried" : "lost")}{(tally.Length > 0 ? $", {tally}" : "")}",
            happening.Carried ? Placeholders.Fill(view, act.Outcome, parts) : "");
    }

    private static string Why(GameView view, MotionLapsed happening) => happening.Why switch
    {
        Lapse.MoverGone => "whoever moved it is no longer there",
        Lapse.SubjectGone => "whoever it was about is no longer there",
        Lapse.PostFilled => $"{Names.Person(view, Holders.Before(view, happening.Office, happening))} {Names.Has(view, Holders.Before(view, happening.Office, happening))} the post by now",
        _ => "what it was about is no longer so",
    };
}
