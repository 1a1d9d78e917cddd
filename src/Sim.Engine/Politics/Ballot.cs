using System.Collections.Immutable;
using Sim.Engine.Chances;
using Sim.Engine.Evaluation;
using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>One thing that can be voted for: a line on the axes and effects.</summary>
/// <param name="Ease">What it is worth to everybody alike, whatever it does.</param>
/// <param name="Waits">Whether it decides nothing and leaves everything for another day.</param>
public readonly record struct Position(bool Open, ImmutableArray<int> Line, ImmutableArray<Effect> Effects, int Ease = 0, bool Waits = false);

/// <summary>
/// A vote. Each voter first has a mind of his own (his stances, and what the effects are worth to him); then he looks round: whom he trusts,
/// whom he fears, what seems to be winning. Chance decides only between near-equals.
/// </summary>
public sealed class Ballot
{
    private const int SpeakingVoice = 2;
    private const int OfEachHandBehind = 5;
    private const int OfWhatItWouldCost = 3;
    private readonly Situation _situation;
    private readonly ImmutableArray<Position> _positions;
    private readonly Cast _cast;
    private readonly Address _place;
    private readonly Outlook _outlook;
    private readonly int[,] _own;
    private readonly int[] _leans;
    private readonly int[] _stood;
    private readonly bool[] _speaks;
    private readonly bool[] _decided;
    private int[] _leaning = [];

    public Ballot(Situation situation, ImmutableArray<Position> positions, in Cast cast, Address place, AimWorths aims, IEnumerable<int> voters)
    {
        _situation = situation;
        _positions = positions;
        _cast = cast;
        _place = place;
        _outlook = new Outlook(situation, aims);
        Voters = [.. voters];
        var people = situation.Scenario.People.Length;
        _own = new int[people, positions.Length];
        _leans = new int[people];
        _stood = new int[people];
        _speaks = new bool[people];
        _decided = new bool[people];
        Array.Fill(_leans, -1);
        Array.Fill(_stood, -1);
        foreach (var voter in Voters)
        {
            for (var option = 0; option < positions.Length; option++)
            {
                _own[voter, option] = Opinion.Of(positions[option], voter, _outlook, cast);
            }

            _leans[voter] = Best(voter, o => _own[voter, o]);
        }
    }

    public ImmutableArray<int> Voters { get; }

    /// <summary>Where a voter leans by himself, before he has looked round.</summary>
    public int LeanOf(int voter) => _leans[voter];

    /// <summary>How far his own first choice is ahead of his second.</summary>
    public int FirmnessOf(int voter)
    {
        var second = int.MinValue;
        for (var option = 0; option < _positions.Length; option++)
        {
            if (_positions[option].Open && option != _leans[voter])
            {
                second = Math.Max(second, _own[voter, option]);
            }
        }

        return second == int.MinValue ? 100 : _own[voter, _leans[voter]] - second;
    }

    /// <summary>How many lean to each option before anyone has looked round.</summary>
    public int[] Leaning()
    {
        var leaning = new int[_positions.Length];
        foreach (var voter in Voters)
        {
            leaning[_leans[voter]]++;
        }

        return leaning;
    }

    /// <summary>A voter who has made up his mind, as the player does.</summary>
    public void Decide(int voter, int option)
    {
        _leans[voter] = option;
        _decided[voter] = true;
    }

    /// <summary>A voter who speaks for where he leans: others hear him twice.</summary>
    public void Speak(int voter) => _speaks[voter] = true;

    public bool Speaks(int voter) => _speaks[voter];

    /// <summary>Everybody votes, having looked round. Whoever owes his vote waits to see where the one stands to whom he owes it.</summary>
    public ImmutableArray<Stand> Count(bool withReasons)
    {
        var stands = new Stand[Voters.Length];
        _leaning = Leaning();
        foreach (var waits in (ReadOnlySpan<bool>)[false, true])
        {
            for (var i = 0; i < Voters.Length; i++)
            {
                if ((!_decided[Voters[i]] && _situation.OwesVoteTo(Voters[i]) >= 0) == waits)
                {
                    stands[i] = StandOf(Voters[i], withReasons);
                    _stood[Voters[i]] = stands[i].Option;
                }
            }
        }

        return [.. stands];
    }

    private Stand StandOf(int voter, bool withReasons)
    {
        if (_decided[voter])
        {
            return new Stand(voter, _leans[voter], withReasons ? [new Reason(ReasonKind.Own, -1, 0)] : [], _speaks[voter]);
        }

        var first = Best(voter, o => Score(voter, o));
        var second = Best(voter, o => Score(voter, o), except: first);
        var byChance = second >= 0
            && Score(voter, first) - Score(voter, second) <= _situation.Scenario.Weights.Near
            && Chance.Draw(_situation.Seed, _situation.Turn, _place.With(Address.Of("voter", _situation.Scenario.People[voter].Id)), 100) < 50;
        var option = byChance ? second : first;
        var other = byChance ? first : second;
        return new Stand(voter, option, withReasons ? Reasons(voter, option, other, byChance) : [], _speaks[voter]);
    }

    /// <summary>The option with the most votes; a tie goes to the side of whoever presides, then to the first in the list.</summary>
    public int Winner(ImmutableArray<Stand> stands)
    {
        var votes = new int[_positions.Length];
        foreach (var stand in stands)
        {
            votes[stand.Option]++;
        }

        var most = votes.Max();
        foreach (var office in _situation.Scenario.Offices)
        {
            if (office.Presides && _situation.HolderOf(office.Index) is var chairman and >= 0)
            {
                foreach (var stand in stands)
                {
                    if (stand.Person == chairman && votes[stand.Option] == most)
                    {
                        return stand.Option;
                    }
                }
            }
        }

        return Array.IndexOf(votes, most);
    }

    private int Score(int voter, int option) =>
        _own[voter, option] + Company(voter, option) + Fear(voter, option) + Winning(voter, option) + Debt(voter, option) + Hope(voter, option);

    // To put it off is worth to a man what his own answer is worth to him, once that one would lose today, and the more the worse he likes the one that would win.
    private int Hope(int voter, int option)
    {
        var (mine, ahead) = (_leans[voter], Array.IndexOf(_leaning, _leaning.Max()));
        var behind = _leaning[ahead] - _leaning[mine];
        return _positions[option].Waits && mine != option && behind > 0
            ? _own[voter, mine] + (behind * OfEachHandBehind) + ((_own[voter, mine] - _own[voter, ahead]) / OfWhatItWouldCost)
            : 0;
    }

    private int Company(int voter, int option)
    {
        var sum = 0;
        foreach (var colleague in Voters)
        {
            sum += Company(voter, option, colleague);
        }

        return sum;
    }

    private int Company(int voter, int option, int colleague)
    {
        if (colleague == voter || _leans[colleague] != option)
        {
            return 0;
        }

        var heard = _speaks[colleague] ? SpeakingVoice : 1;
        return (_situation.Trust(voter, colleague) - 50) * (30 + _situation.Authority(colleague)) * heard * _situation.Scenario.Weights.Trust / 100 / 400;
    }

    private int Fear(int voter, int option)
    {
        var sum = 0;
        foreach (var colleague in Voters)
        {
            sum += Fear(voter, option, colleague);
        }

        return sum;
    }

    private int Fear(int voter, int option, int colleague) =>
        colleague == voter || _leans[colleague] != option
            ? 0
            : Math.Max(0, _situation.Of(colleague, Base.Security) - 50) * _situation.Scenario.Weights.Fear / 100 / 5;

    // He votes with whom he owes, where that one asks for it: for his own motion, or for what he speaks for.
    private int Debt(int voter, int option) =>
        _situation.OwesVoteTo(voter) is var creditor and >= 0 && _speaks[creditor] && StandsFor(creditor) == option ? Bargains.Owed : 0;

    private int StandsFor(int voter) => _stood[voter] >= 0 ? _stood[voter] : _leans[voter];

    private int Winning(int voter, int option)
    {
        var others = 0;
        foreach (var colleague in Voters)
        {
            others += colleague != voter && _leans[colleague] == option ? 1 : 0;
        }

        return others * _situation.Scenario.Weights.Bandwagon;
    }

    private int Best(int voter, Func<int, int> score, int except = -1)
    {
        var best = -1;
        for (var option = 0; option < _positions.Length; option++)
        {
            if (_positions[option].Open && option != except && (best < 0 || score(option) > score(best)))
            {
                best = option;
            }
        }

        return best;
    }

    // A reason weighs what it adds to the stand taken over the best alternative.
    private ImmutableArray<Reason> Reasons(int voter, int option, int other, bool byChance)
    {
        var reasons = new List<Reason>();
        if (byChance)
        {
            reasons.Add(new Reason(ReasonKind.Chance, -1, 1000));
        }

        int Over(Func<int, int> part) => part(option) - (other < 0 ? 0 : part(other));
        void Add(ReasonKind kind, int index, int weight)
        {
            if (weight != 0)
            {
                reasons.Add(new Reason(kind, index, weight));
            }
        }

        for (var axis = 0; axis < _situation.Scenario.Axes.Length; axis++)
        {
            var line = axis;
            Add(ReasonKind.Stance, axis, Over(o => Opinion.Conviction(_positions[o], voter, _outlook, line)));
        }

        foreach (var colleague in Voters)
        {
            Add(ReasonKind.Trust, colleague, Over(o => Company(voter, o, colleague)));
            Add(ReasonKind.Fear, colleague, Over(o => Fear(voter, o, colleague)));
        }

        Add(ReasonKind.Debt, _situation.OwesVoteTo(voter), Over(o => Debt(voter, o)));
        Add(ReasonKind.Bandwagon, -1, Over(o => Winning(voter, o)));
        Add(ReasonKind.Delay, -1, Over(o => Hope(voter, o)));
        foreach (var (variable, weight) in Stakes(voter, option, other))
        {
            Add(ReasonKind.Interest, variable, weight);
        }

        return [.. reasons.OrderByDescending(r => Math.Abs(r.Weight)).ThenBy(r => r.Kind).ThenBy(r => r.Index).Take(3)];
    }

    private IEnumerable<(int Variable, int Weight)> Stakes(int voter, int option, int other)
    {
        var stakes = new SortedDictionary<int, long>();
        Collect(option, 1);
        if (other >= 0)
        {
            Collect(other, -1);
        }

        return stakes.Select(s => (s.Key, (int)(s.Value * _situation.Scenario.Weights.Interest / 10000)));

        void Collect(int which, int sign)
        {
            foreach (var effect in _positions[which].Effects)
            {
                var what = effect;
                while (what is After after)
                {
                    what = after.Then;
                }

                if (what is Change { What: not Model.Expressions.TrustReading } change && Evaluator.SlotOf(change.What, _situation, _cast) is var slot and >= 0)
                {
                    var variable = slot - _situation.Scenario.Layout.Variables;
                    stakes[variable] = stakes.GetValueOrDefault(variable) + (sign * Interests.Of(effect, voter, _outlook, _cast));
                }
            }
        }
    }
}
