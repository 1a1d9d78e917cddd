using System.Collections.Immutable;
using System.Globalization;
using Sim.Reports.Pages;
using Sim.Screens.Stages;
using Terminal.Gui.Input;

namespace Sim.Screens.Screens;

/// <summary>Pages one after the other, such as what a decision brought and the report of the turn.</summary>
public class SequenceScreen : PageScreen
{
    private readonly ImmutableArray<Page> _pages;
    private readonly Action? _then;
    private int _at;

    /// <param name="then">What comes after the last page; null for the screen below.</param>
    public SequenceScreen(Stage stage, ImmutableArray<Page> pages, Action? then = null)
        : base(stage, pages[0])
    {
        _pages = pages;
        _then = then;
    }

    public override string Status => _pages.Length > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{_at + 1} of {_pages.Length}")
        : "";

    public override string About => "What came of it, page by page.";

    public override string BackTo => "skip";

    public override IEnumerable<BarKey> Keys
    {
        get
        {
            yield return BarKey.Of("Enter", Key.Enter, _at + 1 < _pages.Length ? "next page" : LastWord, Next);
            if (_at > 0)
            {
                yield return BarKey.Of("←", Key.CursorLeft, "page before", Before);
            }

            foreach (var key in base.Keys)
            {
                yield return key;
            }
        }
    }

    protected virtual string LastWord => "go on";

    public override void Back()
    {
        base.Back();
        _then?.Invoke();
    }

    private void Next()
    {
        if (_at + 1 < _pages.Length)
        {
            Turn(1);
        }
        else
        {
            Back();
        }
    }

    private void Before() => Turn(-1);

    private void Turn(int by)
    {
        _at += by;
        Page.Page = _pages[_at];
        Stage.Renew();
    }
}
