using System.Collections.Immutable;
using Sim.Reports.Endings;
using Sim.Reports.Forecasts;
using Sim.Reports.Pages;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;
using Terminal.Gui.Input;

namespace Sim.Screens.Screens;

/// <summary>The end: the closing slides one by one, then what was done beside what was done then, then the archives.</summary>
public sealed class EndingScreen : BrowseScreen
{
    private readonly Playing _playing;
    private readonly ImmutableArray<(ChoiceText Text, Page Page)> _leaves;

    public EndingScreen(Stage stage, Playing playing)
        : base(stage, numbersTake: false)
    {
        _playing = playing;
        _leaves = [.. Leaves(playing)];
    }

    public override string Title => EndingPage.Title(_playing.View);

    public override string Status => _playing.Status;

    public override string About => "How it ended, slide by slide; then each question with what you did beside what was done; then the archives, with what nobody told you.";

    public override string BackTo => "menu";

    protected override string TakeWord => List.Chosen + 1 < _leaves.Length ? "next" : "to the menu";

    protected override IEnumerable<BarKey> MoreKeys => GameKeys.Of(Stage, _playing);

    public override void Back() => _playing.Leave();

    protected override IEnumerable<ChoiceText> Entries() => _leaves.Select(l => l.Text);

    protected override Page CardOf(int index) => _leaves[index].Page;

    protected override void Take(int index)
    {
        if (index + 1 < _leaves.Length)
        {
            List.MoveTo(index + 1);
        }
        else
        {
            _playing.Leave();
        }
    }

    protected override int ListColumns(int width) => Math.Clamp(width * 3 / 10, 22, 36);

    private static IEnumerable<(ChoiceText Text, Page Page)> Leaves(Playing playing)
    {
        var view = playing.View;
        foreach (var slide in EndingPage.Slides(view))
        {
            yield return (new ChoiceText(slide.Title), slide);
        }

        if (ScorePage.Of(view) is { Blocks.Length: > 0 } score)
        {
            yield return (new ChoiceText(score.Title), score with { Title = "" });
        }

        yield return (new ChoiceText("Beside the record"), ComparedPage.Of(view) with { Title = "" });
        if (DiscussionPage.Of(view) is { } discussion)
        {
            yield return (new ChoiceText(discussion.Title), discussion with { Title = "" });
        }

        yield return (new ChoiceText("The archives"), ArchivePage.Of(view) with { Title = "" });
    }
}
