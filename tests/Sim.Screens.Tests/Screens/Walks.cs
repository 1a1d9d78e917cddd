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
}
