using System.Collections.Immutable;
using Sim.Reports.Pages;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Views;

/// <summary>Shows a page, wrapped to its width, and scrolls it.</summary>
public sealed class PageView(Theme theme, Page page) : RowsView(theme)
{
    /// <summary>Below so many rows a pane is low.</summary>
    private const int Low = 24;

    private Page _page = page;

    public Page Page
    {
        get => _page;
        set
        {
            if (!ReferenceEquals(_page, value))
            {
                _page = value;
                Renew(fromTheTop: true);
            }
        }
    }

    /// <summary>The same page says something more exact; the reader keeps his place.</summary>
    public void Say(Page page)
    {
        _page = page;
        Renew(fromTheTop: false);
    }

    /// <summary>Sets the page without empty rows between its parts, where the window is too low to afford them.</summary>
    public bool DenseWhenLow { get; init; }

    protected override ImmutableArray<Row> Set(int width) => PageSetter.Set(_page, width, Theme.Marks, DenseWhenLow && Viewport.Height < Low);
}
