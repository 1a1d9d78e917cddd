using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>Offices that changed hands.</summary>
internal static class OfficeTelling
{
    public static Told Changed(GameView view, OfficeChanged happening)
    {
        var title = view.Scenario.Offices[happening.Office].Title;
        return new Told((happening.From, happening.To) switch
        {
            ( < 0, < 0) => $"The post of {title} stays vacant",
            ( < 0, _) => $"{Names.Subject(view, happening.To)} became {title}",
            (_, < 0) => $"{Names.Subject(view, happening.From)} {Names.Was(view, happening.From)} no longer {title}; the post is vacant",
            _ => $"{Names.Subject(view, happening.To)} became {title} in place of {Names.Short(view.Scenario, happening.From)}",
        });
    }
}
