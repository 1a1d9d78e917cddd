using Sim.Engine.Effects;
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
    private const int TrustInOthers = 15;

    private readonly Feelings _feelings;
    private readonly int[] _felt;
    private readonly int _variables;
    private readonly RealChanges _changes;
    private int[] _aims = [];
    private short[] _about = [];

    public Outlook(Playbook playbook, Scenario scenario)
    {
        _variables = scenario.Layout.Variables;
        _feelings = playbook.Feelings;
        _changes = playbook.RealChanges;
        _felt = new int[_feelings.Count];
    }

    /// <summary>Whose outlook it is.</summary>
    public int Person { get; private set; } = -1;

    /// <summary>What he feels, by the index of the feeling.</summary>
    public ReadOnlySpan<int> Felt => _felt;

    /// <summary>What a point of the variable in a slot is worth to him.</summary>
    public int Worth(int slot)
    {
        var variable = slot - _variables;
        return _aims[variable] + _felt[_about[variable]];
    }

    /// <summary>By how much a change really moves a number.</summary>
    public int RealChange(int change, int number) => _changes.Table[change + number];

    /// <summary>What a point of somebody's bases or authority is worth to him, beside his aims.</summary>
    public int Power(int owner) => _felt[Feelings.Power(owner)];

    /// <summary>What a point of the trust that another has in somebody is worth to him, beside his aims.</summary>
    public int TrustIn(int other) => _felt[_feelings.TrustIn(other)];

    /// <summary>Takes the place of a person.</summary>
    public void Take(int person, Situation situation, AimWorths aims)
    {
        Person = person;
        _about = _feelings.Of(person);
        _aims = aims.Of(person, situation);
        var shares = situation.Shares();
        var weights = situation.Scenario.Weights;
        for (var other = 0; other < shares.Length; other++)
        {
            var trust = situation.Trust(person, other) - 50;
            _felt[Feelings.Power(other)] = OfPower(trust, shares[other], weights);
            _felt[_feelings.TrustIn(other)] = TrustInOthers * trust / 50;
        }

        _felt[Feelings.Power(person)] = weights.OwnBase * 100;
        _felt[_feelings.TrustIn(person)] = TrustInMe;
    }

    // A friend's power is worth something, a rival's costs, and anybody's above the balance costs more.
    private static int OfPower(int trust, int share, Weights weights)
    {
        var unit = weights.OwnBase * 100;
        var worth = unit * trust / 100;
        return share > weights.Balance ? worth - (unit / 2) : worth;
    }
}
