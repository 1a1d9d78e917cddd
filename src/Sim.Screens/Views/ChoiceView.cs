using System.Collections.Immutable;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;
using Terminal.Gui.Input;

namespace Sim.Screens.Views;

/// <summary>
/// A list of choices whose texts wrap. Closed ones can be reached and read, but never taken; that is why taking goes through
/// <see cref="Take"/> alone.
/// </summary>
public sealed class ChoiceView : RowsView
{
    private ImmutableArray<ChoiceText> _choices;

    public ChoiceView(Theme theme, IEnumerable<ChoiceText> choices)
        : base(theme) => _choices = [.. choices];

    /// <summary>The pointer has moved to another entry.</summary>
    public event Action<int>? Moved;

    /// <summary>An open entry has been taken.</summary>
    public event Action<int>? Taken;

    /// <summary>A closed entry was asked for: the player is told why it is closed.</summary>
    public event Action<ChoiceText>? Refused;

    public int Chosen { get; private set; }

    public int Count => _choices.Length;

    /// <summary>Whether a number takes its entry at once; otherwise it moves the pointer and Enter takes.</summary>
    public bool NumbersTake { get; init; } = true;

    public void Offer(IEnumerable<ChoiceText> choices, int chosen = 0)
    {
        _choices = [.. choices];
        Chosen = Math.Clamp(chosen, 0, Math.Max(0, _choices.Length - 1));
        Renew(fromTheTop: true);
    }

    public void MoveTo(int index)
    {
        if (_choices.Length == 0)
        {
            return;
        }

        var to = Math.Clamp(index, 0, _choices.Length - 1);
        if (to != Chosen)
        {
            Chosen = to;
            Renew(fromTheTop: false);
            Moved?.Invoke(to);
        }
    }

    /// <summary>Takes the entry under the pointer, if it is open.</summary>
    public void Take()
    {
        if (_choices.Length == 0)
        {
            return;
        }

        if (_choices[Chosen].Refusal is null)
        {
            Taken?.Invoke(Chosen);
        }
        else
        {
            Refused?.Invoke(_choices[Chosen]);
        }
    }

    /// <summary>A number key: 1 is the first entry.</summary>
    public void Number(int number)
    {
        if (number < 1 || number > Math.Min(9, _choices.Length))
        {
            return;
        }

        MoveTo(number - 1);
        if (NumbersTake)
        {
            Take();
        }
    }

    protected override ImmutableArray<Row> Set(int width) => ChoiceSetter.Set(_choices, Chosen, width, Theme.Marks);

    protected override void Settled()
    {
        var rows = Rows();
        var first = rows.Length;
        var last = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Block == Chosen)
            {
                first = Math.Min(first, i);
                last = i;
            }
        }

        if (first <= last)
        {
            Reveal(first, last);
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.IsClick() && mouse.Position is { } position && RowAt(position.Y) is { } row)
        {
            // The first click on an entry shows it, the second takes it, unless entries are taken at once.
            var again = row.Block == Chosen;
            MoveTo(row.Block);
            if (NumbersTake || again)
            {
                Take();
            }

            return true;
        }

        return base.OnMouseEvent(mouse);
    }
}
