using Sim.Engine.Books;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;

namespace Sim.Engine.Politics;

/// <summary>
/// What is at stake in a vote: which numbers each option would really move, and by how much. That is the same for every voter; only what it
/// is worth to him is not.
/// </summary>
internal sealed class Stakes
{
    private readonly List<int> _ends = [];
    private readonly List<(int Option, Deed Deed)> _others = [];
    private Move[] _moves = new Move[64];
    private int _count;

    private readonly record struct Move(int Slot, int By, int Divisor);

    /// <summary>Works out what each option would move, with everybody in the part that he plays in it.</summary>
    public void Weigh(List<Position> positions, Scene scene)
    {
        _count = 0;
        _ends.Clear();
        _others.Clear();
        for (var option = 0; option < positions.Count; option++)
        {
            foreach (var deed in positions[option].Effects)
            {
                Add(option, deed, scene);
            }

            _ends.Add(_count);
        }
    }

    /// <summary>Takes a voter's outlook, as far as he needs it here.</summary>
    public void Take(Outlook outlook, int voter, Affairs affairs)
    {
        if (_others.Count > 0)
        {
            outlook.Take(voter, affairs.Situation, affairs.Aims);
            return;
        }

        outlook.Begin(voter, affairs.Situation, affairs.Aims);
        foreach (ref readonly var move in _moves.AsSpan(0, _count))
        {
            outlook.Feel(move.Slot, affairs.Situation);
        }
    }

    /// <summary>What an option is worth to the voter whose outlook it is, in points.</summary>
    public int Of(int option, Outlook outlook, Scene scene)
    {
        long sum = 0;
        var start = option == 0 ? 0 : _ends[option - 1];
        foreach (ref readonly var move in _moves.AsSpan(start, _ends[option] - start))
        {
            var worth = (long)outlook.Worth(move.Slot) * move.By;
            sum += move.Divisor == 1 ? worth : worth / move.Divisor;
        }

        foreach (var (of, deed) in _others)
        {
            sum += of == option ? Interests.Of(deed, outlook, scene) : 0;
        }

        return (int)(sum / 100);
    }

    private void Add(int option, Deed deed, Scene scene)
    {
        var (inner, divisor) = (deed, 1);
        while (inner.Later is { } later)
        {
            (inner, divisor) = (later, divisor * 2);
        }

        if (inner.Reach != Reach.One)
        {
            if (Interests.Weighs(inner))
            {
                _others.Add((option, deed));
            }
        }
        else if (inner.Place.Slot(scene) is var slot and >= 0 && Changes.Real(inner, inner.Amount.Of(scene), slot, scene) is var moved and not 0)
        {
            if (_count == _moves.Length)
            {
                Array.Resize(ref _moves, 2 * _count);
            }

            _moves[_count++] = new Move(slot, moved, divisor);
        }
    }
}
