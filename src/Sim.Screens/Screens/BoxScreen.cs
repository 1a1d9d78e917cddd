using Sim.Reports.Pages;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;
using Sim.Screens.Views;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Screens;

/// <summary>A question in a box over the screen below: a short page and a few answers.</summary>
public abstract class BoxScreen : Screen
{
    private readonly ChoiceView _answers;
    private readonly PageView _page;
    private readonly View _body;
    private readonly Scrolled _scrolled;

    protected BoxScreen(Stage stage, Page page, params IEnumerable<string> answers)
        : base(stage)
    {
        _page = new PageView(stage.Theme, page with { Blocks = [new Heading(page.Title), .. page.Blocks] });
        _answers = new ChoiceView(stage.Theme, answers.Select(a => new ChoiceText(a)));
        _body = new View { CanFocus = false, Width = Dim.Fill(), Height = Dim.Fill() };
        _page.Height = Dim.Func(_ => Math.Max(1, _body.Viewport.Height - AnswerRows(_body.Viewport.Width) - 1));
        _answers.Y = Pos.Bottom(_page) + 1;
        _answers.Height = Dim.Fill();
        _answers.Taken += Answered;
        _scrolled = new Scrolled(_page);
        _body.Add(_page, _answers);
    }

    public override string Title => _page.Page.Title;

    public override bool IsBox => true;

    public override View Body => _body;

    public override IEnumerable<BarKey> Keys => RowsAt(BoxView.Inside(Stage.Viewport.Width)) > BoxView.Room(Stage.Viewport.Height)
        ? [.. ListKeys.Of(_answers, "answer"), .. ListKeys.Scrolling(_scrolled)]
        : ListKeys.Of(_answers, "answer");

    public override int RowsAt(int width) => _page.RowsAt(width) + 1 + AnswerRows(width);

    protected abstract void Answered(int answer);

    private int AnswerRows(int width) => _answers.RowsAt(Math.Max(1, width));
}
