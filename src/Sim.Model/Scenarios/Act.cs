using System.Collections.Immutable;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>What an act is done to.</summary>
public enum Aimed
{
    Nobody,
    Person,
    Country,
}

/// <summary>Something a person may do on his own initiative. It costs one slot of the turn.</summary>
/// <param name="Target">What it is done to.</param>
/// <param name="Rival">Whether it also names a person against whom it is done.</param>
/// <param name="If">When it is offered at all; null always.</param>
/// <param name="Needs">When it is open; where it fails the act is shown closed, with <see cref="Refusal"/>.</param>
/// <param name="Motion">If true the act tables a motion: its effects come when the next session carries it.</param>
/// <param name="Rest">Turns that must pass before the same person may do it again.</param>
/// <param name="Once">If true it can be done (or carried) once a game.</param>
public sealed record Act(
    int Index,
    string Id,
    string Title,
    string Text,
    Aimed Target,
    bool Rival,
    Expression? If,
    Expression? Needs,
    string Refusal,
    bool Motion,
    ImmutableArray<int> Line,
    ImmutableArray<Effect> Effects,
    int Rest,
    bool Once,
    Seen Seen,
    string Outcome,
    string Cost)
{
    /// <summary>Whether whoever it is done to thinks better or worse of the doer for it, and so must have felt it.</summary>
    public bool IsFelt => Target == Aimed.Person
        && Effects.Any(e => e is Change { What: TrustReading { From.Kind: WhoKind.Target, To.Kind: WhoKind.Actor } });

    /// <summary>Whether it puts somebody in the greatest post that nobody holds.</summary>
    public bool FillsAVacancy => Effects.Any(e => e is Appoint { Office: Appoint.GreatestVacant });
}
