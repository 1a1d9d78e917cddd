namespace Sim.Model.Scenarios;

/// <summary>Whose number a variable is.</summary>
public enum Owner
{
    /// <summary>The whole game's: fear, living, resolve.</summary>
    Realm,
    Person,
    Country,
    /// <summary>What one person thinks of another, 0 (mortal enemy) to 100 (complete trust).</summary>
    Trust,
}

/// <summary>How exactly a leader can know the number.</summary>
public enum Shown
{
    Exact,
    Band,
    Hidden,
}

/// <summary>
/// A declared whole number. Every number that can change in a game is one of these, also a person's bases
/// (<c>petrov.security</c>), a country's (<c>north.resent</c>) and trust, so that the ledger can account for all of them alike.
/// </summary>
/// <param name="Index">Its place among the scenario's variables, and in the situation behind the header.</param>
/// <param name="Id">As authors write it: <c>fear</c>, <c>north.resent</c>, <c>ivanov.party</c>, <c>trust(orlov, petrov)</c>.</param>
/// <param name="OwnerIndex">The person or country it belongs to; −1 for the realm; for trust, the person who trusts.</param>
/// <param name="OtherIndex">For trust, the person who is trusted; otherwise −1.</param>
/// <param name="Flag">True for a yes-or-no: range 0..1.</param>
public sealed record Variable(
    int Index,
    string Id,
    string Title,
    string Meaning,
    int Min,
    int Max,
    int Start,
    Owner Owner,
    int OwnerIndex,
    int OtherIndex,
    bool Flag,
    Shown Shown,
    string Group,
    string Unit);
