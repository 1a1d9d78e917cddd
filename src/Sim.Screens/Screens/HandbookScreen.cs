using System.Collections.Immutable;
using Sim.Reports.Handbooks;
using Sim.Reports.Pages;
using Sim.Reports.Wording;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>The handbook: how it is played, the words of the time, the sources, and of what has happened what was done then.</summary>
public sealed class HandbookScreen : BrowseScreen
{
    private readonly ImmutableArray<(ChoiceText Text, Func<Page> Card)> _entries;

    public HandbookScreen(Stage stage, Playing playing)
        : base(stage) => _entries = [.. All(playing)];

    public override string Title => "Handbook";

    public override string About => "How the game is played, the words of the time, and on what it rests. For what has happened in your game you can read what was done then, and who says so.";

    protected override IEnumerable<ChoiceText> Entries() => _entries.Select(e => e.Text);

    protected override Page CardOf(int index) => _entries[index].Card();

    private static IEnumerable<(ChoiceText Text, Func<Page> Card)> All(Playing playing)
    {
        var scenario = playing.View.Scenario;
        yield return (new ChoiceText("How it is played"), () => Reports.Handbooks.HelpPage.Of(scenario));
        yield return (new ChoiceText("This scenario"), () => TitlePage.Of(scenario));
        yield return (new ChoiceText("Words of the time"), () => GlossaryPage.Of(scenario));
        yield return (new ChoiceText("Sources"), () => SourcesPage.Of(scenario));
        yield return (new ChoiceText("How the model works"), () => ModelPage.Of(scenario));
        yield return (new ChoiceText("For teachers"), () => LessonPage.Of(scenario));
        var group = "What was done then";
        foreach (var happened in scenario.Events.Where(e => playing.View.Situation.HappenedIn(e.Index) >= 0))
        {
            yield return (new ChoiceText(Clean.Line(happened.Title), "", null, group), () => SourcesPage.OfEvent(playing.View, happened));
            group = "";
        }
    }
}
