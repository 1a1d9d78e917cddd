using System.Collections.Immutable;
using Sim.Model.Scenarios;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;
using Sim.Screens.Views;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Screens;

/// <summary>How a figure has moved over the whole game, as a chart and as words.</summary>
public sealed class TrendsScreen : Screen
{
    private readonly Playing _playing;
    private readonly ImmutableArray<Variable> _variables;
    private readonly ChoiceView _list;
    private readonly TrendView _trend;
    private readonly SideBySide _body;
    private readonly Scrolled _scrolled;

    public TrendsScreen(Stage stage, Playing playing)
        : base(stage)
    {
        _playing = playing;
        // What is only reported now and then has no curve.
        _variables = [.. FigureList.Of(playing.View).Where(v => TrendPage.Shows(playing.View, v))];
        _list = new ChoiceView(stage.Theme, FigureList.Entries(playing.View, _variables)) { NumbersTake = false };
        _trend = new TrendView(stage.Theme);
        _list.Moved += _ => Draw();
        _body = new SideBySide(stage.Theme, _list, _trend, width => Math.Clamp(width * 2 / 5, 28, 48));
        _scrolled = new Scrolled(_trend);
    }

    public override string Title => "Trends";

    public override string About => "One column a turn. What a leader could only estimate is drawn as the estimate. Below the chart the same in words.";

    public override View Body => _body;

    public override IEnumerable<BarKey> Keys => [.. ListKeys.Of(_list, ""), .. ListKeys.Scrolling(_scrolled)];

    public override void Shown() => Draw();

    private void Draw()
    {
        if (_variables.Length > 0)
        {
            _trend.Trend = Trend.Of(_playing.View, _variables[_list.Chosen]);
        }

        Stage.Renew();
    }
}
