using Sim.Reports.Pages;
using Sim.Reports.Wording;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>Which saved game.</summary>
public sealed class ResumeScreen(Stage stage, Lobby lobby, IReadOnlyList<SavedEntry> saved) : BrowseScreen(stage)
{
    public override string Title => "Which game?";

    public override string About => "The games that were saved, those furthest on first.";

    protected override string TakeWord => "go on";

    protected override IEnumerable<ChoiceText> Entries() => saved.Select(s => new ChoiceText(Clean.Line(s.Title)));

    protected override Page CardOf(int index) => index < 0
        ? Page.Of("", new Paragraph("No game has been saved yet."))
        : Page.Of(saved[index].Title, new Paragraph(saved[index].Detail));

    protected override void Take(int index) => lobby.Resume(saved[index]);
}
