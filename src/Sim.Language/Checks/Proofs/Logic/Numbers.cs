using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>
/// Everything in a scenario's conditions that comes to a number, by a number of its own: first the variables, then the turn, the turns
/// since each event, and behind them what was met on the way: a number of a part or an office, a product, a quotient.
/// </summary>
internal sealed class Numbers
{
    /// <summary>What the turns since an event are where it has not happened.</summary>
    public const int LongAgo = 999;

    private readonly Scenario _scenario;
    private readonly List<Interval> _ranges = [];
    private readonly Dictionary<(Expression, int), int> _met = [];
    private readonly Dictionary<int, (Expression Amount, int Here)> _sums = [];
    private readonly Dictionary<(Owner, int), List<int>> _groups = [];
    private readonly int _firstMet;

    /// <param name="isKnown">False for a variable of which not even the range is sure, because it was declared twice.</param>
    /// <param name="lastTurn">The last turn whose number can be read; the endings are looked at when the last has been counted.</param>
    public Numbers(Scenario scenario, Func<int, bool> isKnown, int lastTurn)
    {
        _scenario = scenario;
        LastTurn = lastTurn;
        foreach (var variable in scenario.Variables)
        {
            _ranges.Add(isKnown(variable.Index) ? new Interval(variable.Min, variable.Max) : Interval.Everything);
        }

        _ranges.Add(new Interval(1, lastTurn));
        for (var i = 0; i < scenario.Events.Length; i++)
        {
            _ranges.Add(new Interval(0, Math.Max(LongAgo, lastTurn)));
        }

        _firstMet = _ranges.Count;
    }

    public int Count => _ranges.Count;

    public int LastTurn { get; }

    public int Turn => _scenario.Variables.Length;

    public int TurnsSince(int happening) => Turn + 1 + happening;

    /// <summary>The event whose turns are counted, or null for another number.</summary>
    public int? EventOf(int number) => number > Turn && number <= Turn + _scenario.Events.Length ? number - Turn - 1 : null;

    /// <summary>What a number can be at all.</summary>
    public Interval RangeOf(int number) => _ranges[number];

    /// <summary>The amount of which a number is the sum, with the country it is about; null for one that is read.</summary>
    public (Expression Amount, int Here)? SumOf(int number) => number >= _firstMet && _sums.TryGetValue(number, out var sum) ? sum : null;

    /// <summary>Numbers that stand for some person's, or some country's, of one kind.</summary>
    public IReadOnlyList<int> GroupOf(Owner owner, int attribute) => _groups.GetValueOrDefault((owner, attribute)) ?? [];

    /// <summary>The number of something that is read.</summary>
    /// <param name="here">The country in question, or −1 where any may be.</param>
    public int Of(Expression reading, int here)
    {
        switch (reading)
        {
            case VariableReading variable:
                return variable.Variable;
            case TurnReading:
                return Turn;
            case TurnsSince since:
                return TurnsSince(since.Event);
            case CountryReading country when (country.Where.IsHere ? here : country.Where.Index) is var index and >= 0:
                return _scenario.Layout.CountrySlot(index, country.Attribute) - Layout.Header;
            default:
                return _met.TryGetValue((reading, here), out var known) ? known : Meet(reading, here);
        }
    }

    private int Meet(Expression reading, int here)
    {
        // What it is made of comes first, and has numbers of its own.
        var range = RangeOf(reading, here);
        var number = Count;
        _ranges.Add(range);
        _met.Add((reading, here), number);
        switch (reading)
        {
            case Arithmetic or Call:
                _sums.Add(number, (reading, here));
                break;
            case PersonReading person:
                GroupFor(Owner.Person, person.Attribute).Add(number);
                break;
            case CountryReading country:
                GroupFor(Owner.Country, country.Attribute).Add(number);
                break;
        }

        return number;
    }

    // Whoever is missing counts 0.
    private Interval RangeOf(Expression reading, int here) => reading switch
    {
        PersonReading person when _scenario.People.Length > 0 => _ranges[_scenario.Layout.PersonSlot(0, person.Attribute) - Layout.Header].Hull(Interval.Of(0)),
        CountryReading country when _scenario.Countries.Length > 0 => _ranges[_scenario.Layout.CountrySlot(0, country.Attribute) - Layout.Header].Hull(Interval.Of(0)),
        Reading and not TrustReading => Interval.Of(0),
        TrustReading or ShareReading or TrustedReading => new Interval(0, 100),
        ToldReading { Of: VariableReading told } => _ranges[told.Variable],
        ToldReading told => RangeOf(told.Of, here),
        CrisisSteps steps => new Interval(0, _scenario.Crises[steps.Crisis].Days),
        VacanciesReading => new Interval(0, _scenario.Offices.Length),
        Elsewhere => new Interval(0, _scenario.Countries.Length),
        AgreedAgainst => new Interval(0, _scenario.People.Length),
        _ => Estimate.Of(reading, here, this, new Ranges(this)),
    };

    private List<int> GroupFor(Owner owner, int attribute)
    {
        if (!_groups.TryGetValue((owner, attribute), out var group))
        {
            _groups.Add((owner, attribute), group = []);
        }

        return group;
    }

    private sealed class Ranges(Numbers numbers) : IBounds
    {
        public Interval Of(int number) => numbers.RangeOf(number);
    }
}
