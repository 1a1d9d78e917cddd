using Sim.Screens.Tests.Terminals;
using Terminal.Gui.Input;

namespace Sim.Screens.Tests.Screens;

/// <summary>The keys that lead from the desk to each screen of a game.</summary>
internal static class Walks
{
    public static Key[][] Screens { get; } =
    [
        [],
        ['1'],
        ['1', '1', Key.Enter],
        ['1', '2', Key.Enter, Key.Enter, Key.Enter],
        ['2'],
        ['p'], ['b'], ['m'], ['w'], ['l'], ['t'], ['g'], ['d'],
        [Key.F1],
        [Key.Esc],
        [Key.Q.WithCtrl],
    ];

    /// <summary>Goes from the desk through every screen of a first turn in one window, and looks at each.</summary>
    public static void Through(Window window, Action look)
    {
        look();
        foreach (var key in new Key[] { 'p', 'b', 'm', 'w', 'l', 't', 'g', 'd', Key.F1, Key.Esc, Key.Q.WithCtrl })
        {
            window.Press(key);
            look();
            window.Press(Key.End);
            look();
            window.Press(Key.Esc);
        }

        window.Press('1');
        look();
        window.Press('2', Key.Enter);
        look();
        window.Press(Key.Esc, Key.Esc, '2');
        look();
        window.Press(Key.Enter);
        look();
        window.Press(Key.Enter, Key.Enter);
        look();
    }
}
