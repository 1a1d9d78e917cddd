using System.Collections.Immutable;
using Sim.Reports.Pages;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Views;

/// <summary>Shows a page, wrapped to its width, and scrolls it.</summary>
public sealed class PageView(Theme theme, Page page) : RowsView(theme)
{
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

    protected override ImmutableArray<Row> Set(int width) => PageSetter.Set(_page, width, Theme.Marks);
}
