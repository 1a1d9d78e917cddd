using Terminal.Gui.Input;

namespace Sim.Screens.Views;

/// <summary>What counts as a click: each one of a quick row of them too, which the library reports under other names.</summary>
internal static class Clicks
{
    private const MouseFlags Left = MouseFlags.LeftButtonClicked | MouseFlags.LeftButtonDoubleClicked | MouseFlags.LeftButtonTripleClicked;

    public static bool IsClick(this Mouse mouse) => (mouse.Flags & Left) != 0;
}
