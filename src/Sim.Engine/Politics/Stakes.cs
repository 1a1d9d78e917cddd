using Sim.Engine.Books;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Model.Scenarios;

namespace Sim.Engine.Politics;

/// <summary>
/// What is at stake in a vote: which numbers each position would really move, and by how much. That is the same for every voter; only what
/// it is worth to him is not.
/// </summary>
internal sealed class Stakes(Playbook playbook, Scenario scenario)
{
    private readonly Outlook _outlook = new(playbook, scenario);
    private readonly List<(int Position, Deed Deed)> _others = [];
    private readonly Layout _layout = scenario.Layout;
    private readonly Weights _weights = scenario.Weights;
    private Move[] _moves = new Move[64];
    private int _count;

    private readonly record struct Move(int Position, int Variable, int By, int Divisor, Whose Whose);

    /// <summary>Works out what each position would move, with everybody in the part that he plays in it.</summary>
    public void Weigh(ReadOnlySpan<Position> positions, Scene scene)
    {
        _count = 0;
        _others.Clear();
        for (var position = 0; position < positions.Length; position++)
        {
            foreach (var deed in positions[position].Effects)
            {
                Add(position, deed, scene);
            }
        }
    }

    /// <summary>Adds what each position is worth to a voter, in hundredths of a point.</summary>
    public void AddWorth(int voter, Affairs affairs, Span<long> worths)
    {
        var aims = affairs.Aims.Of(voter, affairs.Situation).AsSpan();
        var numbers = affairs.Situation.Numbers.AsSpan();
        var trust = numbers.Slice(_layout.TrustSlot(voter, 0), _layout.People);
        var shares = affairs.Situation.Shares();
        var inDanger = Threats.IsInDanger(affairs.Situation, voter);
        foreach (ref readonly var move in _moves.AsSpan(0, _count))
        {
            var (kind, owner, other) = move.Whose;
            var felt = kind switch
            {
                Owner.Person => owner == voter ? Outlook.OfOwnPower(_weights) : Outlook.OfPower(trust[owner] - 50, shares[owner], _weights),
                Owner.Trust when other == voter => Outlook.OfTrustInMe(numbers[_layout.Variables + move.Variable], inDanger && affairs.Situation.Votes(owner)),
                Owner.Trust when owner != voter => Outlook.OfTrustIn(trust[other] - 50),
                _ => 0,
            };
            var worth = (long)(aims[move.Variable] + felt) * move.By;
            worths[move.Position] += move.Divisor == 1 ? worth : worth / move.Divisor;
        }

        if (_others.Count > 0)
        {
            _outlook.Take(voter, affairs.Situation, affairs.Aims);
            foreach (var (position, deed) in _others)
            {
                worths[position] += Interests.Of(deed, _outlook, affairs.Scene);
            }
        }
    }

    private void Add(int position, Deed deed, Scene scene)
    {
        var (inner, halvings) = deed.Landed();
        if (inner.Reach != Reach.One)
        {
            if (Interests.Weighs(inner))
            {
                _others.Add((position, deed));
            }
        }
        else if (inner.Place.Slot(scene) is var slot and >= 0 && _outlook.Moved(inner, slot, scene) is var moved and not 0)
        {
            if (_count == _moves.Length)
            {
                Array.Resize(ref _moves, 2 * _count);
            }

            var variable = slot - _layout.Variables;
            _moves[_count++] = new Move(position, variable, moved, 1 << halvings, playbook.Feelings.Whose(variable));
        }
    }
}
