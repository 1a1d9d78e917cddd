using System.Runtime.CompilerServices;
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
    private readonly int[] _cells;
    private readonly Columns _columns;
    private Cast _cast;

    public Scene(Situation situation, Limits limits, Columns columns)
    {
        Limits = limits;
        _columns = columns;
        _cells = new int[columns.Count];
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Play(in Cast cast)
    {
        _cast = cast;
        _parts[Actor] = PartOf(cast.Actor);
        _parts[Target] = PartOf(cast.Target);
        _parts[Rival] = PartOf(cast.Rival);
        _parts[Country] = PartOf(cast.Country);
        _parts[Person] = PartOf(cast.Person);
    }

    /// <summary>Gives one part, that of a target, a rival or a country, to another.</summary>
    public void Give(int part, int index)
    {
        _cast = part switch
        {
            Target => _cast with { Target = index },
            Rival => _cast with { Rival = index },
            _ => _cast with { Country = index },
        };
        _parts[part] = PartOf(index);
    }

    /// <summary>An office has a new holder, or (−1) none.</summary>
    public void Seat(int office, int holder)
    {
        _parts[FirstOffice + office] = PartOf(holder);
        Terms++;
    }

    /// <summary>How often offices have changed hands: what was looked up for one term is no longer right in the next.</summary>
    public int Terms { get; private set; }

    /// <summary>Sets the number of a variable, wherever it stands.</summary>
    public void Set(int slot, int number)
    {
        Numbers[slot] = number;
        _cells[_columns.CellOf(slot)] = number;
    }

    /// <summary>The column in which the number at a place stands for each of those who could play a part, with all others in their parts.</summary>
    public Column ColumnOf(in Place place, int part)
    {
        var (start, stride) = place.Along(part, this);
        return start < 0 ? new Column(-1, -1) : new Column(start, stride == 1 ? -1 : _columns.CellOf(start));
    }

    /// <summary>The numbers in a column; those behind the last who could play the part mean nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<int> In(in Column column, int lanes) =>
        column.IsMissing ? default
        : column.Cell < 0 ? Numbers.AsSpan(column.Slot, lanes)
        : _cells.AsSpan(column.Cell, lanes);

    /// <summary>The numbers have changed behind our back, as when a decision is taken back.</summary>
    public void Reread()
    {
        foreach (var office in Situation.Scenario.Offices)
        {
            Seat(office.Index, Situation.HolderOf(office.Index));
        }

        _columns.Fill(Numbers, 0, _cells);
        Terms++;
    }

    private static int PartOf(int index) => index < 0 ? Missing : index;
}
