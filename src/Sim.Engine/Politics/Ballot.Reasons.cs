using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Engine.Politics;

/// <summary>Why everybody voted as he did: the three weightiest reasons of each.</summary>
public sealed partial class Ballot
{
    // A reason weighs what it adds to the stand taken over the best alternative.
    private ImmutableArray<Reason> Reasons(int voter, int option, int other, bool byChance)
    {
        var reasons = new List<Reason>();
        if (byChance)
        {
            reasons.Add(new Reason(ReasonKind.Chance, -1, 1000));
        }

        int Side(int colleague) => _leans[colleague] == option ? 1 : other >= 0 && _leans[colleague] == other ? -1 : 0;
        int HopeIn(int where) => where >= 0 && _positions[where].Waits ? Hope(voter, where) : 0;
        void Add(ReasonKind kind, int index, int weight)
        {
            if (weight != 0)
            {
                reasons.Add(new Reason(kind, index, weight));
            }
        }

        for (var axis = 0; axis < _situation.Scenario.Axes.Length; axis++)
        {
            Add(ReasonKind.Stance, axis, Conviction(voter, option, axis) - (other < 0 ? 0 : Conviction(voter, other, axis)));
        }

        var winning = 0;
        foreach (var colleague in _voters)
        {
            if (colleague != voter && Side(colleague) is var side && side != 0)
            {
                Add(ReasonKind.Trust, colleague, side * Company(voter, colleague));
                Add(ReasonKind.Fear, colleague, side * Fear(colleague));
                winning += side;
            }
        }

        if (Creditor(voter) is var creditor and >= 0)
        {
            var asked = WhereHeStands(creditor);
            Add(ReasonKind.Debt, creditor, (asked == option ? Bargains.Owed : 0) - (asked == other ? Bargains.Owed : 0));
        }

        Add(ReasonKind.Delay, -1, HopeIn(option) - HopeIn(other));
        Add(ReasonKind.Bandwagon, InFront(option, voter), winning * _situation.Scenario.Weights.Bandwagon);
        foreach (var (variable, weight) in AtStake(voter, option, other))
        {
            Add(ReasonKind.Interest, variable, weight);
        }

        // Whoever was for it before he had looked round did not follow the others, however many they were.
        var followed = _leans[voter] != option || FirmnessOf(voter) == 0;
        return [.. reasons.OrderByDescending(r => r.Kind == ReasonKind.Bandwagon && !followed ? 0 : Math.Abs(r.Weight)).ThenBy(r => r.Kind).ThenBy(r => r.Index).Take(3)];
    }

    // Who led to an option: of those who stood there of themselves whoever spoke for it, then whoever was surest.
    private int InFront(int option, int follower)
    {
        var front = -1;
        foreach (var voter in _voters)
        {
            if (voter != follower && _leans[voter] == option && (front < 0 || IsBefore(voter, front)))
            {
                front = voter;
            }
        }

        return front;
    }

    private bool IsBefore(int one, int other) => _speaks[one] != _speaks[other] ? _speaks[one]
        : _speaks[one] ? _situation.Authority(one) > _situation.Authority(other)
        : FirmnessOf(one) > FirmnessOf(other);

    private IEnumerable<(int Variable, int Weight)> AtStake(int voter, int option, int other)
    {
        var stakes = new SortedDictionary<int, long>();
        _outlook.Take(voter, _situation, _affairs.Aims);
        Collect(option, 1);
        if (other >= 0)
        {
            Collect(other, -1);
        }

        return stakes.Select(s => (s.Key, (int)(s.Value * _situation.Scenario.Weights.Interest / 10000)));

        void Collect(int which, int sign)
        {
            foreach (var deed in _positions[which].Effects)
            {
                var (what, _) = deed.Landed();
                if (what.Effect is Change { What: not TrustReading } && what.Place.Slot(_affairs.Scene) is var slot and >= 0)
                {
                    var variable = slot - _situation.Scenario.Layout.Variables;
                    stakes[variable] = stakes.GetValueOrDefault(variable) + (sign * Interests.Of(deed, _outlook, _affairs.Scene));
                }
            }
        }
    }
}
