using System.Runtime.CompilerServices;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Evaluation;

/// <summary>
/// Where a reading stands in a situation: a fixed slot, and up to two parts (people, the country, holders of offices) that move it by
/// their strides. Where nobody plays a part the place lies below 0, which is nowhere.
/// </summary>
public readonly record struct Place(long Start, int First = Scene.Nobody, int FirstStride = 0, int Second = Scene.Nobody, int SecondStride = 0)
{
    private static Place Nowhere => new(Scene.Missing);

    /// <summary>The slot, or −1 where somebody is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Slot(Scene scene)
    {
        var parts = scene.Parts;
        var slot = Start + ((long)parts[First] * FirstStride) + ((long)parts[Second] * SecondStride);
        return slot < 0 ? -1 : (int)slot;
    }

    /// <summary>
    /// The slot for the first of those who could play a part, and how far it is from each to the next, with all others in their parts;
    /// below 0 and 0 where one of them is missing.
    /// </summary>
    public (int Start, int Stride) Along(int part, Scene scene)
    {
        var parts = scene.Parts;
        var start = Start + (First == part ? 0 : (long)parts[First] * FirstStride) + (Second == part ? 0 : (long)parts[Second] * SecondStride);
        return start < 0 ? (-1, 0) : ((int)start, (First == part ? FirstStride : 0) + (Second == part ? SecondStride : 0));
    }

    /// <summary>Whether it depends on nobody.</summary>
    public bool IsFixed => First == Scene.Nobody && Second == Scene.Nobody && Start >= 0;

    /// <summary>Whether those who could play a part stand in one column there.</summary>
    public bool IsColumn(int part) => (First == part) != (Second == part);

    /// <summary>Whether a part moves it.</summary>
    public bool Needs(int part) => First == part || Second == part;

    /// <summary>The place of a reading; null for one that is no single place.</summary>
    public static Place? Of(Reading reading, Scenario scenario)
    {
        var layout = scenario.Layout;
        return reading switch
        {
            VariableReading variable => new Place(layout.Variables + variable.Variable),
            PersonReading attribute => OfPerson(attribute.Who, layout.PersonSlot(0, attribute.Attribute), layout.PersonAttributes),
            CountryReading attribute => attribute.Where.IsHere
                ? new Place(layout.CountrySlot(0, attribute.Attribute), Scene.Country, layout.CountryAttributes)
                : new Place(layout.CountrySlot(attribute.Where.Index, attribute.Attribute)),
            TrustReading { From.Kind: WhoKind.Everyone } or TrustReading { To.Kind: WhoKind.Everyone } => null,
            TrustReading trust => Both(OfPerson(trust.From, layout.TrustBlock, layout.People), OfPerson(trust.To, 0, 1)),
            _ => null,
        };
    }

    /// <summary>The place of something that everybody has, such as a seat or a standing.</summary>
    public static Place OfPerson(Who who, int start, int stride) => who.Kind switch
    {
        WhoKind.Named => new Place(start + ((long)who.Index * stride)),
        WhoKind.Nobody => Nowhere,
        _ => new Place(start, PartOf(who), stride),
    };

    /// <summary>The part that a way of naming people means.</summary>
    public static int PartOf(Who who) => who.Kind switch
    {
        WhoKind.Actor => Scene.Actor,
        WhoKind.Target => Scene.Target,
        WhoKind.Rival => Scene.Rival,
        WhoKind.Person => Scene.Person,
        WhoKind.Holder => Scene.FirstOffice + who.Index,
        _ => Scene.Nobody,
    };

    private static Place Both(Place one, Place other) =>
        new(one.Start + other.Start, one.First, one.FirstStride, other.First, other.FirstStride);
}
