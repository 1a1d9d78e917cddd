using System.Collections.Immutable;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Views;

/// <summary>Shows how a figure has moved.</summary>
public sealed class TrendView(Theme theme) : RowsView(theme)
{
    private Trend? _trend;

    public Trend? Trend
    {
        get => _trend;
        set
        {
            _trend = value;
            Renew(fromTheTop: true);
        }
    }

    protected override ImmutableArray<Row> Set(int width) => _trend is { } trend ? TrendSetter.Set(trend, width, Theme.Marks) : [];
}
