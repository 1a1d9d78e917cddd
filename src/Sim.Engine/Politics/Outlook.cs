using System.Runtime.CompilerServices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>
/// How things stand for somebody who makes up his mind: what a point of each number is worth to him by his private aims, and what he feels
/// about everybody's power and about the trust that others have in everybody. One unit is a hundredth of a point.
/// </summary>
public sealed class Outlook
{
    private const int TrustInMe = 20;
    private const int TooLittle = 40;
    private const int TrustInOthers = 15;

    private readonly Feelings _feelings;
    private readonly int[] _felt;
    private readonly Layout _layout;
    private readonly Columns _columns;
    private readonly int[] _even;
    private readonly RealChanges _changes;
    private readonly int _leastTrust;

    // What he feels about somebody's power, while it is not beyond the balance, and about the trust in somebody, by what he thinks of him.
    private readonly (int Power, int TrustIn)[] _byTrust;
    private int[] _aims = [];
    private int[] _aimColumns = [];
    private short[] _about = [];

    public Outlook(Playbook playbook, Scenario scenario)
    {
        _layout = scenario.Layout;
        _columns = playbook.Columns;
        _even = new int[Columns.Lanes(Math.Max(_layout.People, _layout.Countries))];
        _feelings = playbook.Feelings;
        _changes = playbook.RealChanges;
        _felt = new int[_feelings.Count + Columns.Wide];
        var trusts = scenario.Variables.Where(v => v.Owner == Owner.Trust).ToList();
        _leastTrust = trusts.Count == 0 ? 0 : trusts.Min(t => t.Min);
        _byTrust = [.. Enumerable.Range(_leastTrust, trusts.Count == 0 ? 0 : trusts.Max(t => t.Max) - _leastTrust + 1)
            .Select(trust => (OfPower(trust - 50, int.MinValue, scenario.Weights), OfTrustIn(trust - 50)))];
    }

    /// <summary>Whose outlook it is.</summary>
    public int Person { get; private set; } = -1;

    /// <summary>What he feels, by the index of the feeling.</summary>
    public ReadOnlySpan<int> Felt => _felt;

    /// <summary>What a point of the variable in a slot is worth to him.</summary>
    public int Worth(int slot)
    {
        var variable = slot - _layout.Variables;
        return _aims[variable] + _felt[_about[variable]];
    }

    /// <summary>What a point of the variable in a slot is worth to him, where it is known which feeling it touches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Worth(int slot, int feeling) => _aims[slot - _layout.Variables] + _felt[feeling];

    /// <summary>By how much a change really moves a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RealChange(int change, int number) => _changes.Table[change + number];

    /// <summary>By how much a deed really moves the number in a slot.</summary>
    public int Moved(Deed deed, int slot, Scene scene) =>
        deed.Real is { } real ? RealChange(real, scene.Numbers[slot]) : Changes.Real(deed, deed.Amount.Of(scene), slot, scene);

    /// <summary>By how much a change really moves each of some numbers.</summary>
    public void RealChanges(int change, ReadOnlySpan<int> numbers, Span<int> moved)
    {
        var table = _changes.Table;
        for (var i = 0; i < numbers.Length; i++)
        {
            moved[i] = table[change + numbers[i]];
        }
    }

    /// <summary>What a point of somebody's bases or authority is worth to him, beside his aims.</summary>
    public int Power(int owner) => _felt[Feelings.Power(owner)];

    /// <summary>What a point of the trust that another has in somebody is worth to him, beside his aims.</summary>
    public int TrustIn(int other) => _felt[_feelings.TrustIn(other)];

    /// <summary>Begins to take the place of a person; what he feels comes as it is asked for.</summary>
    public void Begin(int person, Situation situation, AimWorths aims)
    {
        Person = person;
        _about = _feelings.Of(person);
        _aims = aims.Of(person, situation);
        _aimColumns = aims.ColumnsOf(person);
    }

    /// <summary>Takes the place of a person.</summary>
    public void Take(int person, Situation situation, AimWorths aims)
    {
        Begin(person, situation, aims);
        var shares = situation.Shares();
        var weights = situation.Scenario.Weights;
        var trusts = situation.Numbers.AsSpan(_layout.TrustBlock, _layout.People * _layout.People);
        var his = trusts.Slice(person * shares.Length, shares.Length);
        var powers = _felt.AsSpan(Feelings.Power(0), shares.Length);
        var trustIn = _felt.AsSpan(_feelings.TrustIn(0), shares.Length);
        var trustOf = _felt.AsSpan(_feelings.TrustOf(0), shares.Length);
        var half = OfOwnPower(weights) / 2;
        var inDanger = Threats.IsInDanger(situation, person);
        for (var (other, inHim) = (0, person); other < shares.Length; (other, inHim) = (other + 1, inHim + shares.Length))
        {
            var byTrust = _byTrust[his[other] - _leastTrust];
            powers[other] = shares[other] > weights.Balance ? byTrust.Power - half : byTrust.Power;
            trustIn[other] = byTrust.TrustIn;
            trustOf[other] = OfTrustInMe(trusts[inHim], inDanger && situation.Votes(other));
        }

        _felt[Feelings.Power(person)] = OfOwnPower(weights);
        _felt[_feelings.TrustIn(person)] = Sought(TrustInMe, inDanger);
    }

    /// <summary>What a point of the numbers in a column is worth by his aims.</summary>
    public ReadOnlySpan<int> AimsIn(in Column column, int lanes) => column.Cell < 0
        ? _aims.AsSpan(column.Slot - _layout.Variables, lanes)
        : _aimColumns.AsSpan(column.Cell, lanes);

    /// <summary>What he feels about a point of the numbers in a column; about his own it says nothing.</summary>
    /// <param name="first">The feeling about the first of them, as <see cref="Feelings.InColumn"/> says.</param>
    public ReadOnlySpan<int> FeelingsIn(int first, bool isOne, int lanes) => isOne ? Even(_felt[first], lanes) : _felt.AsSpan(first, lanes);

    private ReadOnlySpan<int> Even(int feeling, int lanes)
    {
        var even = _even.AsSpan(0, lanes);
        even.Fill(feeling);
        return even;
    }

    /// <summary>What a point of his own power is worth to anybody.</summary>
    public static int OfOwnPower(Weights weights) => weights.OwnBase * 100;

    /// <summary>
    /// What a point of somebody's trust in him is worth to anybody: whom somebody does not trust needs that one's trust the more, the less of
    /// it there is.
    /// </summary>
    /// <param name="sought">Whether he is in danger and the other votes: then he looks for that one's company.</param>
    public static int OfTrustInMe(int trust, bool sought) => Sought(TrustInMe + Math.Max(0, TooLittle - trust), sought);

    /// <summary>What a point of others' trust in somebody is worth to whoever thinks so much better of him than not at all.</summary>
    public static int OfTrustIn(int trust) => TrustInOthers * trust / 50;

    /// <summary>What a point of somebody's power is worth to others: a friend's is worth something, a rival's costs, and anybody's above the balance costs more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int OfPower(int trust, int share, Weights weights)
    {
        var unit = weights.OwnBase * 100;
        var worth = unit * trust / 100;
        return share > weights.Balance ? worth - (unit / 2) : worth;
    }

    private static int Sought(int trust, bool sought) => sought ? trust * 3 / 2 : trust;
}
