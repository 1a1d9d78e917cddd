using Sim.Reports.Pages;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>Tells something that needs no answer but to be read.</summary>
public sealed class NoticeScreen(Stage stage, Page page, Action? then = null) : BoxScreen(stage, page, "Go on")
{
    public override string About => "A notice.";

    /// <summary>Why an entry that was asked for is closed; null where it is open.</summary>
    public static NoticeScreen? OfClosed(Stage stage, ChoiceText asked) => asked.Refusal is { } refusal
        ? new NoticeScreen(stage, Page.Of($"Closed: {asked.Label}", new Paragraph(refusal)))
        : null;

    public override void Back()
    {
        base.Back();
        then?.Invoke();
    }

    protected override void Answered(int answer) => Back();
}
