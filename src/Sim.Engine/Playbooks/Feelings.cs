using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>
/// For each person and variable, what about it touches him beside his aims: that it is a base or the authority of somebody, or what others
/// think of somebody. It is said as the index of a feeling: 0 for none, then one for each person's power, one for the trust in each, and one
/// for the trust that each has in himself who feels.
/// </summary>
internal sealed class Feelings
{
    private readonly short[][] _of;
    private readonly Whose[] _whose;
    private readonly int _people;

    public Feelings(Scenario scenario)
    {
        _people = scenario.People.Length;
        _whose = [.. scenario.Variables.Select(v => About(v, scenario.Layout))];
        _of = [.. scenario.People.Select(p => scenario.Variables.Select(v => (short)About(v, p.Index, scenario.Layout)).ToArray())];
    }

    /// <summary>How many feelings a person has.</summary>
    public int Count => 1 + (3 * _people);

    /// <summary>Whose power or trust a variable is, if it is any.</summary>
    public Whose Whose(int variable) => _whose[variable];

    /// <summary>The feelings of a person about each variable.</summary>
    public short[] Of(int person) => _of[person];

    /// <summary>The feeling about a person's power.</summary>
    public static int Power(int owner) => 1 + owner;

    /// <summary>The feeling about the trust that others have in a person.</summary>
    public int TrustIn(int other) => 1 + _people + other;

    /// <summary>The feeling about the trust that another has in himself who feels.</summary>
    public int TrustOf(int other) => 1 + (2 * _people) + other;

    /// <summary>The feeling of a person about the first number of a column, and whether it is one and the same about them all; else they follow each other.</summary>
    public (int First, bool IsOne) InColumn(in Column column, int person, Layout layout)
    {
        if (column.Slot < layout.CountryBlock)
        {
            var isPower = (column.Slot - layout.PersonBlock) % layout.PersonAttributes <= Layout.Authority;
            return isPower ? (Power(0), false) : (0, true);
        }

        if (column.Slot < layout.TrustBlock)
        {
            return (0, true);
        }

        // One person's trust in everybody, or everybody's in one.
        var (from, to) = Math.DivRem(column.Slot - layout.TrustBlock, layout.People);
        return column.Cell >= 0 && to == person ? (TrustOf(0), false)
            : column.Cell >= 0 ? (TrustIn(to), true)
            : from == person ? (0, true)
            : (TrustIn(0), false);
    }

    private int About(Variable variable, int person, Layout layout) => About(variable, layout) switch
    {
        (Owner.Person, var owner, _) => Power(owner),

        // What he himself thinks of others he does not weigh.
        (Owner.Trust, var from, var to) => to == person ? TrustOf(from) : from != person ? TrustIn(to) : 0,
        _ => 0,
    };

    private static Whose About(Variable variable, Layout layout) => variable.Owner switch
    {
        Owner.Person when (layout.Variables + variable.Index - layout.PersonBlock) % layout.PersonAttributes <= Layout.Authority =>
            new Whose(Owner.Person, variable.OwnerIndex, -1),
        Owner.Trust => new Whose(Owner.Trust, variable.OwnerIndex, variable.OtherIndex),
        _ => new Whose(Owner.Realm, -1, -1),
    };
}
