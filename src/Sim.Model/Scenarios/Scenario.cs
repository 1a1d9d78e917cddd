using System.Collections.Immutable;

namespace Sim.Model.Scenarios;

/// <summary>
/// What the engine plays: compiled, immutable, every name resolved to an index. Made only by the language;
/// a Scenario that exists has been checked.
/// </summary>
public sealed record Scenario
{
    /// <summary>Most questions of one session; what finds no room waits for the next, if its window allows.</summary>
    public const int MostQuestions = 3;

    private readonly int[] _reportOn = [];

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public string ContentNote { get; init; } = "";

    public Package Package { get; init; } = Package.Unsaid;

    /// <summary>How it is used in a classroom; null where nothing is said of it.</summary>
    public Lesson? Lesson { get; init; }

    /// <summary>What it says of itself as a model; null where it says nothing.</summary>
    public ModelText? Model { get; init; }

    /// <summary>Questions of the whole game for the discussion; those of an event stand with it.</summary>
    public ImmutableArray<DiscussionQuestion> Discussion { get; init; } = [];

    /// <summary>A digest of the scenario's text; two games are comparable only if it is the same.</summary>
    public required string Fingerprint { get; init; }

    public required Calendar Calendar { get; init; }

    /// <summary>Acts that each person may spend in a turn.</summary>
    public int Slots { get; init; } = 2;

    public Weights Weights { get; init; } = new();

    public ImmutableArray<Axis> Axes { get; init; } = [];

    public ImmutableArray<Aim> Aims { get; init; } = [];

    /// <summary>Those who read each act, in the order in which they are shown.</summary>
    public ImmutableArray<Audience> Audiences { get; init; } = [];

    /// <summary>What is played in days inside a turn.</summary>
    public ImmutableArray<Crisis> Crises { get; init; } = [];

    public ImmutableArray<Informant> Informants { get; init; } = [];

    /// <summary>Everything that is known from informants only, by informant and country.</summary>
    public ImmutableArray<ReportedNumber> Reported
    {
        get;
        init
        {
            field = value;
            _reportOn = ByVariable(value);
        }
    } = [];

    /// <summary>The place of a variable among those that are known from informants only; −1 for all others.</summary>
    public int ReportOn(int variable) => variable < _reportOn.Length ? _reportOn[variable] : -1;

    public ImmutableArray<Variable> Variables { get; init; } = [];

    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<Office> Offices
    {
        get;
        init => (field, Presiding) = (value, [.. value.Where(o => o.Presides).Select(o => o.Index)]);
    } = [];

    /// <summary>The offices whose holder presides, by index.</summary>
    public ImmutableArray<int> Presiding { get; private init; } = [];

    public ImmutableArray<Country> Countries { get; init; } = [];

    public ImmutableArray<Machine> Machines { get; init; } = [];

    public ImmutableArray<Rule> Rules { get; init; } = [];

    public ImmutableArray<Event> Events { get; init; } = [];

    public ImmutableArray<Act> Acts { get; init; } = [];

    /// <summary>Every delayed effect of the scenario, by its number.</summary>
    public ImmutableArray<Effects.After> Delayed { get; init; } = [];

    public ImmutableArray<Ending> Endings { get; init; } = [];

    public ImmutableArray<Closing> Closings { get; init; } = [];

    public ImmutableArray<Checkpoint> Checkpoints { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];

    public ImmutableArray<Term> Glossary { get; init; } = [];

    /// <summary>How things stand on the first day besides the numbers.</summary>
    public Beforehand Beforehand { get; init; } = Beforehand.Nothing;

    /// <summary>The people one may play, by index.</summary>
    public ImmutableArray<int> Chairs { get; init; } = [];

    /// <summary>Where everything stands in a situation.</summary>
    public required Layout Layout { get; init; }

    public Person? PersonNamed(string id) => People.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    public Event? EventNamed(string id) => Events.FirstOrDefault(e => string.Equals(e.Id, id, StringComparison.Ordinal));

    public Act? ActNamed(string id) => Acts.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal));

    public Variable? VariableNamed(string id) => Variables.FirstOrDefault(v => string.Equals(v.Id, id, StringComparison.Ordinal));

    private static int[] ByVariable(ImmutableArray<ReportedNumber> reported)
    {
        var places = new int[reported.IsEmpty ? 0 : reported.Max(r => r.Variable) + 1];
        Array.Fill(places, -1);
        for (var i = reported.Length - 1; i >= 0; i--)
        {
            places[reported[i].Variable] = i;
        }

        return places;
    }
}
