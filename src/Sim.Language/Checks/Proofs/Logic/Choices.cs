using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>
/// Everything in a scenario's conditions that is one of a few things, by a number of its own: whether an event has happened, which answer it
/// was given, in which state a machine is, who holds an office, what became of a person. What is possible of one is a set of its values.
/// </summary>
internal sealed class Choices
{
    public static readonly UInt128 No = 1;
    public static readonly UInt128 Yes = 2;

    /// <summary>How many standings and seats there are; the value behind them is nobody's.</summary>
    public const int Standings = (int)Model.Scenarios.Standing.Absent + 1;
    public const int Seats = (int)Model.Scenarios.Seat.Full + 1;

    /// <summary>The parts that somebody may play, in their order here.</summary>
    private static readonly WhoKind[] Parts = [WhoKind.Actor, WhoKind.Target, WhoKind.Rival, WhoKind.Person];

    private readonly Scenario _scenario;
    private readonly List<UInt128> _values = [];
    private readonly Dictionary<(Expression, int), int> _met = [];
    private readonly int _countries;

    public Choices(Scenario scenario)
    {
        _scenario = scenario;
        _countries = Math.Max(1, scenario.Countries.Length);
        var people = scenario.People.Length;
        Happened = Block(scenario.Events.Length, _ => 2);
        Chosen = Block(scenario.Events.Length, e => (scenario.Events[e].Question?.Options.Length ?? 0) + 1);
        Done = Block(scenario.Acts.Length, _ => 2);
        State = Block(scenario.Machines.Length * _countries, i => scenario.Machines[i / _countries].States.Length);
        StateHere = Block(scenario.Machines.Length, i => scenario.Machines[i].States.Length);
        Holder = Block(scenario.Offices.Length, _ => people + 1);
        Part = Block(Parts.Length, _ => people + 1);
        Standing = Block(people, _ => Standings);
        StandingOf = Block(scenario.Offices.Length + Parts.Length, _ => Standings + 1);
        Seat = Block(people, _ => Seats);
        SeatOf = Block(scenario.Offices.Length + Parts.Length, _ => Seats + 1);
        LastStruck = Block(people, _ => people + 1);
        StruckBy = Block(people, _ => 2);
        StruckAtAll = Block(1, _ => 2);
        Others = _values.Count;
        var absent = scenario.Beforehand.Standings.Where(before => before.Standing == Model.Scenarios.Standing.Absent).Select(before => before.Person).ToHashSet();
        foreach (var person in scenario.People.Where(person => person is { EntersTurn: 0, LeavesTurn: < 0 } && !absent.Contains(person.Index)))
        {
            // Who neither comes nor goes on a day of his is never absent.
            _values[Standing.First + person.Index] &= ~Only((int)Model.Scenarios.Standing.Absent);
        }
    }

    public int Count => _values.Count;

    public Block Happened { get; }

    /// <summary>The answer to a question; the value behind the last option is none.</summary>
    public Block Chosen { get; }

    public Block Done { get; }

    /// <summary>The states of machines, country by country.</summary>
    public Block State { get; }

    /// <summary>The state of a machine in a country that is not known.</summary>
    public Block StateHere { get; }

    /// <summary>The holders of offices; the value behind the last person is nobody, as for all people.</summary>
    public Block Holder { get; }

    public Block Part { get; }

    public Block Standing { get; }

    /// <summary>What became of whoever holds an office or plays a part; the value behind the last standing is nobody.</summary>
    public Block StandingOf { get; }

    public Block Seat { get; }

    public Block SeatOf { get; }

    /// <summary>At whom each person last struck.</summary>
    public Block LastStruck { get; }

    /// <summary>Whether the last blow of anybody was at this person.</summary>
    public Block StruckBy { get; }

    public Block StruckAtAll { get; }

    /// <summary>From here on stands what was met on the way and is only true or not.</summary>
    public int Others { get; }

    /// <summary>Nobody among the people: the value behind the last of them.</summary>
    public UInt128 Nobody => Only(_scenario.People.Length);

    /// <summary>More people than a set holds: then each question about them stands for itself.</summary>
    public static bool AreTooMany(int values) => values > 127;

    public UInt128 All(int choice) => _values[choice];

    public static UInt128 Only(int value) => UInt128.One << value;

    public int StateOf(int machine, Where where, int here)
    {
        var country = !_scenario.Machines[machine].EachCountry ? 0 : where.IsHere ? here : where.Index;
        return country < 0 ? StateHere.First + machine : State.First + (machine * _countries) + country;
    }

    /// <summary>Who is meant by an office or a part; −1 for a person by name.</summary>
    public int WhoIs(Who who) => who.Kind switch
    {
        WhoKind.Holder => Holder.First + who.Index,
        _ when Array.IndexOf(Parts, who.Kind) is var part and >= 0 => Part.First + part,
        _ => -1,
    };

    public int StandingOfWho(Who who) => who.Kind == WhoKind.Named ? Standing.First + who.Index : StandingOf.First + OtherThanNamed(who);

    public int SeatOfWho(Who who) => who.Kind == WhoKind.Named ? Seat.First + who.Index : SeatOf.First + OtherThanNamed(who);

    /// <summary>Whether something holds of which nothing else is known.</summary>
    public int Of(Expression expression, int here)
    {
        if (!_met.TryGetValue((expression, here), out var known))
        {
            _met.Add((expression, here), known = Count);
            _values.Add(3);
        }

        return known;
    }

    private int OtherThanNamed(Who who) => who.Kind == WhoKind.Holder ? who.Index : _scenario.Offices.Length + Array.IndexOf(Parts, who.Kind);

    private Block Block(int count, Func<int, int> valuesOf)
    {
        var first = _values.Count;
        for (var i = 0; i < count; i++)
        {
            var values = valuesOf(i);
            _values.Add(values >= 128 ? UInt128.MaxValue : (UInt128.One << values) - 1);
        }

        return new Block(first, count);
    }
}

/// <summary>Choices of one kind that follow one another.</summary>
internal readonly record struct Block(int First, int Count)
{
    /// <summary>The place of a choice among those of its kind, or null where it is of another.</summary>
    public int? IndexOf(int choice) => choice >= First && choice < First + Count ? choice - First : null;
}
