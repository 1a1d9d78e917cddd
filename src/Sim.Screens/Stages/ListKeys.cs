using System.Globalization;
using Sim.Screens.Views;
using Terminal.Gui.Input;

namespace Sim.Screens.Stages;

/// <summary>The keys of a list and of a page beside it, the same on every screen.</summary>
public static class ListKeys
{
    /// <param name="take">What Enter does, in a word; empty for a list that is only read.</param>
    public static IEnumerable<BarKey> Of(ChoiceView list, string take)
    {
        if (list.Count > 1)
        {
            yield return new BarKey("↑↓", "move", key => Move(list, key), Key.CursorDown);
        }

        if (list.Count == 0)
        {
            yield break;
        }

        var numbers = list.Count > 1 ? $"1-{Math.Min(9, list.Count).ToString(CultureInfo.InvariantCulture)}" : "1";
        if (list.NumbersTake && take.Length > 0)
        {
            yield return new BarKey($"{numbers} Enter", take, key => Number(list, key) || Enter(list, key), Key.Enter);
            yield break;
        }

        yield return new BarKey(numbers, "look", key => Number(list, key), list.Count > 1 ? null : (Key)'1');
        if (take.Length > 0)
        {
            yield return new BarKey("Enter", take, key => Enter(list, key), Key.Enter);
        }
    }

    /// <summary>Scrolling of the pages of a screen: always the one that is active; Tab goes to the next.</summary>
    public static IEnumerable<BarKey> Scrolling(Scrolled pages)
    {
        yield return new BarKey("PgUp PgDn", "scroll", pages.Scroll, Key.PageDown);
        if (pages.Count > 1)
        {
            yield return BarKey.Of("Tab", Key.Tab, "other pane", pages.Next);
        }
    }

    private static bool Move(ChoiceView list, Key key)
    {
        var by = BarKey.Is(key, Key.CursorDown) ? 1 : BarKey.Is(key, Key.CursorUp) ? -1 : 0;
        if (by != 0)
        {
            list.MoveTo((list.Chosen + by + list.Count) % list.Count);
        }

        return by != 0;
    }

    private static bool Enter(ChoiceView list, Key key)
    {
        var meant = BarKey.Is(key, Key.Enter);
        if (meant)
        {
            list.Take();
        }

        return meant;
    }

    private static bool Number(ChoiceView list, Key key)
    {
        var digit = BarKey.Digit(key);
        if (digit >= 1)
        {
            list.Number(digit);
        }

        return digit >= 1;
    }
}
