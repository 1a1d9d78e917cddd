using Sim.Model.Scenarios;
using Sim.Screens.Screens;
using Sim.Screens.Tests.Terminals;
using Sim.Screens.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Tests.Twins;

/// <summary>Plays a whole game with keys alone and reads every screen that comes, with every card of every list.</summary>
internal sealed class KeyedPlay(Scenario scenario, string chair, ulong seed)
{
    // Pointer, number and sign of an entry.
    private const int Lead = 4;

    private readonly ScreenReading _reading = new();
    private int _votes;

    /// <summary>What is done on one's own initiative, one after the other and each at most once a visit: the act, then whom it concerns.</summary>
    public required IReadOnlyList<string[]> Acts { get; init; }

    public Shelves Shelves { get; } = new() { Scenario = scenario };

    public ScreenReading Play()
    {
        using var window = new Window(150, 50);
        Shelves.Desk(window, seed, chair);
        Handbook(window);
        var acts = new Queue<string[]>(Acts);
        for (var step = 0; step < 1000; step++)
        {
            // The plain twin asks nothing twice.
            if (window.Stage.Top is ConfirmScreen)
            {
                window.Press('2');
                continue;
            }

            _reading.Read(window);
            switch (window.Stage.Top)
            {
                case DeskScreen when window.Text.Contains("Into the session", StringComparison.Ordinal):
                    window.Press('1');
                    break;
                case DeskScreen:
                    Initiative(window, acts);
                    break;
                case SessionScreen:
                    Vote(window);
                    break;
                case EndingScreen:
                    Leaf(window);
                    return _reading;
                default:
                    window.Press(Key.Enter);
                    break;
            }
        }

        throw new InvalidOperationException($"The game did not end:\n{window.Text}");
    }

    // How the scenario is told before the game stands in the handbook; how keys are pressed and lines are typed is not the same in both.
    private void Handbook(Window window)
    {
        window.Press('g');
        for (var page = '2'; page <= '6'; page++)
        {
            window.Press(page);
            _reading.Read(window);
        }

        window.Press(Key.Esc);
    }

    private void Initiative(Window window, Queue<string[]> acts)
    {
        window.Press('1');
        if (window.Stage.Top is not ActsScreen)
        {
            window.Press(Key.Esc, '2');
            return;
        }

        Leaf(window);
        if (acts.TryDequeue(out var act) && act.All(a => Chosen(window, a)))
        {
            return;
        }

        while (window.Stage.Top is not DeskScreen)
        {
            window.Press(Key.Esc);
        }

        window.Press('2');
    }

    // A list that came after an answer is leafed through before the next.
    private bool Chosen(Window window, string label)
    {
        if (window.Stage.Top!.Title != "What will you do?")
        {
            Leaf(window);
        }

        var entries = Entries(window);
        var at = entries.FindIndex(e => e.Label.StartsWith(label, StringComparison.Ordinal));
        if (at < 0 || entries[at].IsClosed)
        {
            return false;
        }

        Take(window, at);
        return true;
    }

    // Every second vote is spoken for, and the answers are taken in turn.
    private void Vote(Window window)
    {
        // What the others have done since lies on the desk.
        window.Press(Key.Esc);
        _reading.Read(window);
        window.Press('1');
        Leaf(window);
        var entries = Entries(window);
        var open = entries.Where(e => !e.IsClosed).ToList();
        if (_votes++ % 2 == 0)
        {
            window.Press('s');
        }

        Take(window, entries.IndexOf(open[_votes % open.Count]));
    }

    private static void Take(Window window, int index)
    {
        window.Press([.. Enumerable.Repeat(Key.CursorDown, index), Key.Enter]);
    }

    /// <summary>Looks at the card of every entry of the list on top and comes back to the first.</summary>
    private void Leaf(Window window)
    {
        var list = List(window);
        for (var i = 0; i < list.Count; i++)
        {
            window.Press(Key.CursorDown);
            _reading.Read(window);
        }
    }

    private static List<(string Label, bool IsClosed)> Entries(Window window) =>
        [.. List(window).Everything.GroupBy(r => r.Block).Select(e => (
            e.First(r => r.Offset == 0).Text[Lead..],
            e.Any(r => r.Text.Trim().StartsWith("closed: ", StringComparison.Ordinal))))];

    private static ChoiceView List(Window window)
    {
        return Lists(window.Stage.Top!.Body).First();

        static IEnumerable<ChoiceView> Lists(View view) => view is ChoiceView list ? [list] : view.SubViews.SelectMany(Lists);
    }
}
