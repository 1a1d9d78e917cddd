namespace Sim.Engine.Evaluation;

/// <summary>Who plays which part while an expression is evaluated or an effect applied; −1 where nobody does.</summary>
/// <param name="Office">The vacant office that is meant, where one is; else the greatest that is vacant then.</param>
public readonly record struct Cast(int Actor, int Target, int Rival, int Country, int Person, int Office = -1)
{
    public static Cast Nobody => new(-1, -1, -1, -1, -1);

    public static Cast InCountry(int country) => Nobody with { Country = country };

    public static Cast About(int person) => Nobody with { Person = person };
}
