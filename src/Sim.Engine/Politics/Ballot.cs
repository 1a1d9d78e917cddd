using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sim.Engine.Books;
using Sim.Engine.Chances;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>One thing that can be voted for: a line on the axes (empty: none) and effects.</summary>
/// <param name="Ease">What it is worth to everybody alike, whatever it does.</param>
/// <param name="Waits">Whether it decides nothing and leaves everything for another day.</param>
public readonly record struct Position(bool Open, ImmutableArray<int> Line, ImmutableArray<Deed> Effects, int Ease = 0, bool Waits = false);

/// <summary>
/// A vote. Each voter first has a mind of his own (his stances, and what the effects are worth to him); then he looks round: whom he trusts,
/// whom he fears, what seems to be winning. Chance decides only between near-equals. One ballot serves a table: a vote ends before the next
/// begins.
/// </summary>
public sealed partial class Ballot
{
    private const int SpeakingVoice = 2;
    private const int OfEachHandBehind = 5;
    private const int OfWhatItWouldCost = 3;

    private readonly Addresses _addresses;
    private readonly Outlook _outlook;
    private readonly Opinions _opinions;
    private readonly List<Position> _positions = [];
    private readonly List<int> _voters = [];
    private readonly int[] _leans;
    private readonly int[] _stood;
    private readonly bool[] _counted;
    private readonly int[] _leaning;
    private readonly bool[] _speaks;
    private readonly bool[] _decided;
    private readonly Hand[] _hands;
    private readonly int[] _votes;
    private readonly int[] _scores;
    private readonly int[] _own;
    private readonly int _most;
    private Affairs _affairs = null!;
    private Situation _situation = null!;
    private Address _place;

    public Ballot(Scenario scenario, Playbook playbook, Addresses addresses)
    {
        var people = scenario.People.Length;
        _addresses = addresses;
        _outlook = new Outlook(playbook, scenario);
        _opinions = new Opinions(playbook, scenario);
        _leans = new int[people];
        _stood = new int[people];
        _counted = new bool[people];
        _speaks = new bool[people];
        _decided = new bool[people];
        _hands = new Hand[people];

        // The answers of the longest question and to put it off, or for and against.
        _most = _opinions.Most;
        _votes = new int[_most];
        _leaning = new int[_most];
        _scores = new int[_most];
        _own = new int[people * _most];
    }

    public ReadOnlySpan<int> Voters => CollectionsMarshal.AsSpan(_voters);

    /// <summary>How everybody has voted, once it is counted.</summary>
    public ReadOnlySpan<Hand> Hands => _hands.AsSpan(0, _voters.Count);

    /// <summary>Begins a vote on what may be voted for, with whatever part everybody plays in it.</summary>
    public void Begin(Affairs affairs, ReadOnlySpan<Position> positions, ReadOnlySpan<int> voters, in Cast cast, Address place)
    {
        (_affairs, _situation, _place) = (affairs, affairs.Situation, place);
        _positions.Clear();
        _positions.AddRange(positions);
        _voters.Clear();
        _voters.AddRange(voters);
        _leaning.AsSpan(0, _positions.Count).Clear();
        _opinions.Begin(affairs, positions, cast);
        foreach (var voter in _voters)
        {
            _speaks[voter] = _decided[voter] = false;
            _opinions.Form(voter, _own.AsSpan(voter * _most, _positions.Count));
            Lean(voter, Best(_own.AsSpan(voter * _most, _positions.Count)));
            _stood[voter] = -1;
            _counted[voter] = false;
        }
    }

    /// <summary>Where a voter leans by himself, before he has looked round.</summary>
    public int LeanOf(int voter) => _leans[voter];

    /// <summary>How many hands an option is behind the one to which most lean, before anyone has looked round; 0 for that one itself.</summary>
    public int Behind(int option) => _leaning[Ahead()] - _leaning[option];

    /// <summary>How far his own first choice is ahead of his second.</summary>
    public int FirmnessOf(int voter)
    {
        var second = int.MinValue;
        for (var option = 0; option < _positions.Count; option++)
        {
            if (_positions[option].Open && option != _leans[voter])
            {
                second = Math.Max(second, Own(voter, option));
            }
        }

        return second == int.MinValue ? 100 : Own(voter, _leans[voter]) - second;
    }

    /// <summary>A voter who has made up his mind, as the player does.</summary>
    public void Decide(int voter, int option)
    {
        if (_leans[voter] is var before and >= 0)
        {
            _leaning[before]--;
        }

        Lean(voter, option);
        _decided[voter] = true;
    }

    /// <summary>A voter who speaks for where he leans: others hear him twice.</summary>
    public void Speak(int voter) => _speaks[voter] = true;

    /// <summary>
    /// Everybody votes, having looked round; whoever owes his vote waits to see where the one stands to whom he owes it. Where the books are
    /// kept, with his reasons.
    /// </summary>
    public ImmutableArray<Stand> Count()
    {
        var stands = _affairs.KeepsBooks ? new Stand[_voters.Count] : null;

        // Each waits for the one to whom he owes his vote; a circle of debts is broken where it is met first.
        while (CountThose(whoWait: false, stands))
        {
        }

        CountThose(whoWait: true, stands);
        return stands is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(stands);
    }

    private bool CountThose(bool whoWait, Stand[]? stands)
    {
        var counted = false;
        for (var i = 0; i < _voters.Count; i++)
        {
            var voter = _voters[i];
            if (!_counted[voter] && (whoWait || _decided[voter] || Creditor(voter) is not (var creditor and >= 0) || _counted[creditor]))
            {
                counted = _counted[voter] = true;
                var (option, other, byChance) = _decided[voter] ? (_leans[voter], -1, false) : Choose(voter);
                _stood[voter] = option;
                _hands[i] = new Hand(voter, option, _speaks[voter]);
                if (stands is not null)
                {
                    stands[i] = new Stand(voter, option, _decided[voter] ? [new Reason(ReasonKind.Own, -1, 0)] : Reasons(voter, option, other, byChance), _speaks[voter]);
                }
            }
        }

        return counted;
    }

    private (int Option, int Other, bool ByChance) Choose(int voter)
    {
        LookRound(voter);
        var scores = _scores.AsSpan(0, _positions.Count);
        var first = Best(scores);
        var second = Best(scores, except: first);
        var byChance = second >= 0
            && scores[first] - scores[second] <= _situation.Scenario.Weights.Near
            && Chance.Draw(_situation.Seed, _situation.Occasion, _place.With(_addresses.Voters[voter]), 100) < 50;
        return byChance ? (second, first, true) : (first, second, false);
    }

    /// <summary>The option with the most votes; a tie goes to the side of whoever presides, then to the first in the list.</summary>
    public int Winner()
    {
        var votes = _votes.AsSpan(0, _positions.Count);
        votes.Clear();
        var most = 0;
        foreach (var hand in Hands)
        {
            most = Math.Max(most, ++votes[hand.Option]);
        }

        foreach (var office in _situation.Scenario.Offices)
        {
            if (office.Presides && _situation.HolderOf(office.Index) is var chairman and >= 0)
            {
                foreach (var hand in Hands)
                {
                    if (hand.Person == chairman && votes[hand.Option] == most)
                    {
                        return hand.Option;
                    }
                }
            }
        }

        return votes.IndexOf(most);
    }

    private void Lean(int voter, int option)
    {
        _leans[voter] = option;
        if (option >= 0)
        {
            _leaning[option]++;
        }
    }

    private ref int Own(int voter, int option) => ref _own[(voter * _most) + option];

    private int Conviction(int voter, int option, int axis) => _positions[option].Line.Length == 0 ? 0
        : _situation.Scenario.Weights.Stance * _situation.Stance(voter, axis) * _positions[option].Line[axis];

    // What each option is to a voter once he has looked round: each colleague adds to where he leans.
    private void LookRound(int voter)
    {
        _own.AsSpan(voter * _most, _positions.Count).CopyTo(_scores);
        foreach (var colleague in _voters)
        {
            if (colleague != voter && _leans[colleague] is var option and >= 0)
            {
                _scores[option] += Company(voter, colleague) + Fear(colleague) + _situation.Scenario.Weights.Bandwagon;
            }
        }

        if (Creditor(voter) is var creditor and >= 0 && WhereHeStands(creditor) is var asked and >= 0)
        {
            _scores[asked] += Bargains.Owed;
        }

        for (var option = 0; option < _positions.Count; option++)
        {
            _scores[option] += _positions[option].Waits ? Hope(voter, option) : 0;
        }
    }

    // To put it off is worth to a man what his own answer is worth to him, once that one would lose today, and the more the worse he likes the
    // one that would win.
    private int Hope(int voter, int option)
    {
        var mine = _leans[voter];
        var behind = mine < 0 ? 0 : Behind(mine);
        return mine != option && behind > 0
            ? Own(voter, mine) + (behind * OfEachHandBehind) + ((Own(voter, mine) - Own(voter, Ahead())) / OfWhatItWouldCost)
            : 0;
    }

    // The option to which most lean, of several the first in the list.
    private int Ahead()
    {
        var ahead = 0;
        for (var option = 1; option < _positions.Count; option++)
        {
            ahead = _leaning[option] > _leaning[ahead] ? option : ahead;
        }

        return ahead;
    }

    private int Company(int voter, int colleague)
    {
        var heard = _speaks[colleague] ? SpeakingVoice : 1;
        return (_situation.Trust(voter, colleague) - 50) * (30 + _situation.Authority(colleague)) * heard * _situation.Scenario.Weights.Trust / 100 / 400;
    }

    private int Fear(int colleague) =>
        Math.Max(0, _situation.Of(colleague, Base.Security) - 50) * _situation.Scenario.Weights.Fear / 100 / 5;

    // He votes with whom he owes, where that one asks for it: for his own motion, or for what he speaks for.
    private int Creditor(int voter) =>
        _situation.OwesVoteTo(voter) is var creditor and >= 0 && _voters.Contains(creditor) && _speaks[creditor] ? creditor : -1;

    private int WhereHeStands(int voter) => _stood[voter] >= 0 ? _stood[voter] : _leans[voter];

    private int Best(ReadOnlySpan<int> scores, int except = -1)
    {
        var best = -1;
        for (var option = 0; option < scores.Length; option++)
        {
            if (_positions[option].Open && option != except && (best < 0 || scores[option] > scores[best]))
            {
                best = option;
            }
        }

        return best;
    }
}
