using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Effects;

/// <summary>On whose numbers an effect works.</summary>
public enum Reach
{
    /// <summary>On one number, at the deed's place.</summary>
    One,
    /// <summary>On what everybody thinks of one person; the place is his index.</summary>
    EverybodysTrust,
    /// <summary>On what one person thinks of everybody; the place is his index.</summary>
    TrustInEverybody,
    /// <summary>It changes no number by itself: offices, seats, machines, what comes later.</summary>
    None,
}

/// <summary>An effect, made ready to be weighed and carried out often.</summary>
public sealed class Deed
{
    private Deed(Effect effect) => Effect = effect;

    public Effect Effect { get; }

    public Reach Reach { get; private init; } = Reach.None;

    public Place Place { get; private init; }

    /// <summary>By how much, or with <see cref="Sets"/> to what.</summary>
    public Quantity Amount { get; private init; } = Quantity.Nothing;

    public bool Sets { get; private init; }

    /// <summary>Its place among the real changes, if its amount rests on nothing but the number that it changes.</summary>
    public int? Real { get; private init; }

    /// <summary>The limits of all the numbers that it may change, if they are the same and not far apart.</summary>
    public (int Min, int Max)? Limits { get; private init; }

    /// <summary>For what comes later, what will come.</summary>
    public Deed? Later { get; private init; }

    /// <summary>What it does once it lands, and after how many delays one behind the other.</summary>
    public (Deed What, int Delays) Landed()
    {
        var (what, delays) = (this, 0);
        while (what.Later is { } later)
        {
            (what, delays) = (later, delays + 1);
        }

        return (what, delays);
    }

    public static ImmutableArray<Deed> Of(ImmutableArray<Effect> effects, Scenario scenario, RealChanges changes) =>
        [.. effects.Select(e => Of(e, scenario, changes))];

    public static Deed Of(Effect effect, Scenario scenario, RealChanges changes)
    {
        switch (effect)
        {
            case After after:
                return new Deed(effect) { Later = Of(after.Then, scenario, changes) };
            case Change change:
                var (reach, place) = change.What switch
                {
                    TrustReading { From.Kind: WhoKind.Everyone } trust => (Reach.EverybodysTrust, Place.OfPerson(trust.To, 0, 1)),
                    TrustReading { To.Kind: WhoKind.Everyone } trust => (Reach.TrustInEverybody, Place.OfPerson(trust.From, 0, 1)),
                    _ => (Reach.One, Place.Of(change.What, scenario)!.Value),
                };
                return new Deed(effect)
                {
                    Reach = reach,
                    Place = place,
                    Amount = Quantity.Of(change.Amount, scenario),
                    Sets = change.Set,
                    Real = reach == Reach.One ? changes.Of(change) : null,
                    Limits = reach == Reach.One ? changes.Limits(change.What) : null,
                };
            default:
                return new Deed(effect);
        }
    }
}
