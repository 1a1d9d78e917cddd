namespace Sim.Reports.Views;

/// <summary>Whom a condition speaks of where it says actor, target, rival, country or person; −1 for nobody.</summary>
public readonly record struct About(int Actor, int Target, int Rival, int Country, int Person)
{
    public static About Nobody => new(-1, -1, -1, -1, -1);

    public static About InCountry(int country) => Nobody with { Country = country };

    public static About One(int person) => Nobody with { Person = person };
}
