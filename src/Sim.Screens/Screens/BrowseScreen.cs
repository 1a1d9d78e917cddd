using Sim.Reports.Pages;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;
using Sim.Screens.Views;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Screens;

/// <summary>A list, and beside it the card of the entry under the pointer.</summary>
public abstract class BrowseScreen : Screen
{
    private readonly SideBySide _body;
    private readonly Scrolled _scrolled;

    protected BrowseScreen(Stage stage, bool numbersTake = false)
        : base(stage)
    {
        List = new ChoiceView(stage.Theme, []) { NumbersTake = numbersTake };
        Card = new PageView(stage.Theme, Page.Of(""));
        _body = new SideBySide(stage.Theme, List, Card, ListColumns);
        _scrolled = new Scrolled(Card);
        List.Moved += _ => ShowCard();
        List.Taken += Take;
        List.Refused += stage.TellClosed;
    }

    public override View Body => _body;

    public override IEnumerable<BarKey> Keys => [.. ListKeys.Of(List, TakeWord), .. MoreKeys, .. ListKeys.Scrolling(_scrolled)];

    protected ChoiceView List { get; }

    protected PageView Card { get; }

    /// <summary>What Enter does with an entry; empty for a list that is only read.</summary>
    protected virtual string TakeWord => "";

    protected virtual IEnumerable<BarKey> MoreKeys => [];

    public override void Shown()
    {
        List.Offer(Entries(), List.Chosen);
        ShowCard();
    }

    protected abstract IEnumerable<ChoiceText> Entries();

    /// <summary>The card of an entry; −1 where the list is empty.</summary>
    protected abstract Page CardOf(int index);

    protected virtual void Take(int index)
    {
    }

    /// <summary>How wide the list is in a window of a width.</summary>
    protected virtual int ListColumns(int width) => Math.Clamp(width * 2 / 5, 28, 48);

    protected void ShowCard()
    {
        // The card says its own name where the list has it only in part.
        var page = CardOf(List.Count == 0 ? -1 : List.Chosen);
        Card.Page = page.Title.Length > 0 ? page with { Blocks = [new Heading(page.Title), .. page.Blocks] } : page;
        Stage.Renew();
    }
}
