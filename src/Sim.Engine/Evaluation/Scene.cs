using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Evaluation;

/// <summary>
/// A situation as conditions and amounts look at it: the numbers, and who plays which part in what is being thought or done. Parts are
/// numbers too (people, the country, the holders of offices), so that a reading is found by adding and multiplying alone.
/// </summary>
public sealed class Scene
{
    /// <summary>The part of a place that needs none; always 0.</summary>
    public const int Nobody = 0;
    public const int Actor = 1;
    public const int Target = 2;
    public const int Rival = 3;
    public const int Country = 4;
    public const int Person = 5;

    /// <summary>From here on the holders of offices.</summary>
    public const int FirstOffice = 6;

    /// <summary>A part that nobody plays: so far below everything that no place with it lies in the situation.</summary>
    public const int Missing = int.MinValue / 2;

    private readonly int[] _parts;
    private Cast _cast;

    public Scene(Situation situation, Limits limits)
    {
        Limits = limits;
        Situation = situation;
        Numbers = situation.Numbers;
        _parts = new int[FirstOffice + situation.Scenario.Offices.Length];
        Reread();
        Play(Cast.Nobody);
    }

    public Situation Situation { get; }

    public int[] Numbers { get; }

    public Limits Limits { get; }

    public int[] Parts => _parts;

    public ref readonly Cast Cast => ref _cast;

    /// <summary>Gives out the parts.</summary>
    public void Play(in Cast cast)
    {
        _cast = cast;
        _parts[Actor] = PartOf(cast.Actor);
        _parts[Target] = PartOf(cast.Target);
        _parts[Rival] = PartOf(cast.Rival);
        _parts[Country] = PartOf(cast.Country);
        _parts[Person] = PartOf(cast.Person);
    }

    /// <summary>Gives one part, that of a target or a country, to another.</summary>
    public void Give(int part, int index)
    {
        _cast = part == Country ? _cast with { Country = index } : _cast with { Target = index };
        _parts[part] = PartOf(index);
    }

    /// <summary>An office has a new holder, or (−1) none.</summary>
    public void Seat(int office, int holder) => _parts[FirstOffice + office] = PartOf(holder);

    /// <summary>The numbers have changed behind our back, as when a decision is taken back.</summary>
    public void Reread()
    {
        foreach (var office in Situation.Scenario.Offices)
        {
            Seat(office.Index, Situation.HolderOf(office.Index));
        }
    }

    private static int PartOf(int index) => index < 0 ? Missing : index;
}
