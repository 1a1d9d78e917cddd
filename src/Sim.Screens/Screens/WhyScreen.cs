using System.Collections.Immutable;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Wording;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;
using Terminal.Gui.Input;

namespace Sim.Screens.Screens;

/// <summary>Why a figure is what it is: every cause of a turn's change, which add up to it.</summary>
public sealed class WhyScreen : BrowseScreen
{
    private readonly Playing _playing;
    private readonly ImmutableArray<Variable> _variables;
    private int _back;

    public WhyScreen(Stage stage, Playing playing)
        : base(stage)
    {
        _playing = playing;
        _variables = FigureList.Of(playing.View);
        List.Moved += _ => _back = 0;
    }

    public override string Title => "Why?";

    public override string Status => _variables.Length > 0 && Turns() is { Length: > 1 } turns
        ? $"{Words.Number(turns.Length)} {Dates.Unit(_playing.View.Scenario.Calendar)}s with a change"
        : "";

    public override string About => "Choose a figure: the card tells its last change and every cause of it, and the causes add up. The arrows left and right go to earlier and later changes.";

    protected override IEnumerable<BarKey> MoreKeys
    {
        get
        {
            yield return BarKey.Of("←", Key.CursorLeft, "earlier", () => Go(1));
            yield return BarKey.Of("→", Key.CursorRight, "later", () => Go(-1));
        }
    }

    protected override IEnumerable<ChoiceText> Entries() => FigureList.Entries(_playing.View, _variables);

    protected override Page CardOf(int index)
    {
        if (index < 0)
        {
            return Page.Of("", new Paragraph("There is no figure to ask about."));
        }

        var turns = Turns();
        return WhyPage.Of(_playing.View, _variables[index], turns.Length == 0 ? _playing.View.Turn : turns[Math.Min(_back, turns.Length - 1)]);
    }

    private ImmutableArray<int> Turns() => [.. WhyPage.Turns(_playing.View, _variables[List.Chosen])];

    private void Go(int by)
    {
        _back = Math.Clamp(_back + by, 0, Math.Max(0, Turns().Length - 1));
        ShowCard();
    }
}
