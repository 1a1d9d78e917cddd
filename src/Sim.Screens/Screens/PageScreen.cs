using Sim.Reports.Pages;
using Sim.Screens.Stages;
using Sim.Screens.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Screens;

/// <summary>One page to read.</summary>
public abstract class PageScreen : Screen
{
    private readonly View _body;
    private readonly Scrolled _scrolled;

    protected PageScreen(Stage stage, Page page)
        : base(stage)
    {
        Page = new PageView(stage.Theme, page) { X = 1, Width = Dim.Fill(1) };
        _body = new View { CanFocus = false, Width = Dim.Fill(), Height = Dim.Fill() };
        _body.Add(Page);
        _scrolled = new Scrolled(Page);
    }

    public override string Title => Page.Page.Title;

    public override View Body => _body;

    public override IEnumerable<BarKey> Keys => [new BarKey("↑↓ PgUp PgDn", "scroll", key => _scrolled.Scroll(key, arrows: true), Key.PageDown)];

    protected PageView Page { get; }
}
