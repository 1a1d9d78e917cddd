using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Sites;

/// <summary>
/// What must have been so once an event has happened, and is not undone again: events before it, answers given once for all, the turn.
/// An event comes by its own condition or is raised; what all its ways have in common is required.
/// </summary>
internal sealed class Requirements
{
    /// <summary>Where an event can come in more ways than this, nothing is concluded.</summary>
    private const int MostWays = 16;

    private readonly Scenario _scenario;
    private readonly Numbers _numbers;
    private readonly Choices _choices;
    private readonly IReadOnlyList<Site> _sites;
    private readonly List<int>?[] _raisers;
    private readonly int[] _siteOf;
    private readonly Literal[]?[] _known;
    private readonly Steady _steady;

    public Requirements(Scenario scenario, Numbers numbers, Choices choices, IReadOnlyList<Site> sites, Steady steady)
    {
        (_scenario, _numbers, _choices, _sites, _steady) = (scenario, numbers, choices, sites, steady);
        _raisers = new List<int>?[scenario.Events.Length];
        _siteOf = new int[scenario.Events.Length];
        _known = new Literal[]?[scenario.Events.Length];
        foreach (var site in sites)
        {
            if (site.Kind == SiteKind.Event)
            {
                _siteOf[site.Index] = site.Number;
            }

            foreach (var effect in site.Effects)
            {
                if (effect.Landed().What is Raise raise)
                {
                    (_raisers[raise.Event] ??= []).Add(site.Number);
                }
            }
        }
    }

    /// <summary>The places, among the sites, of all that raises an event.</summary>
    public IReadOnlyList<int> RaisersOf(int happening) => _raisers[happening] ?? [];

    /// <summary>The site of an event.</summary>
    public Site SiteOf(int happening) => _sites[_siteOf[happening]];

    public Literal[] Of(int happening) => _known[happening] ??= Found(_scenario.Events[happening]);

    private Literal[] Found(Event happening)
    {
        // What had happened before the game began needed nothing in it.
        if (_scenario.Beforehand.Events.Any(before => before.Event == happening.Index))
        {
            return [];
        }

        var raisers = RaisersOf(happening.Index);
        var clauses = happening.OnlyRaised ? [] : _sites[_siteOf[happening.Index]].Clauses;
        if (clauses is null || clauses.Length + raisers.Count > MostWays || clauses.Length + raisers.Count == 0)
        {
            return [];
        }

        List<Literal>? common = null;
        foreach (var clause in clauses)
        {
            var way = _steady.Of(clause);
            way.Add(Literal.Bound(_numbers.Turn, happening.FromTurn + 1, long.MaxValue));
            common = Common(common, way);
        }

        foreach (var raiser in raisers)
        {
            common = Common(common, Raised(_sites[raiser]));
        }

        return [.. common!];
    }

    private List<Literal> Raised(Site raiser) => raiser.Kind switch
    {
        SiteKind.Event => [Literal.Choice(_choices.Happened.First + raiser.Index, Choices.Yes)],
        SiteKind.Option when !_scenario.Events[raiser.Index].Again => [Literal.Choice(_choices.Chosen.First + raiser.Index, Choices.Only(raiser.Part))],
        SiteKind.Option => [Literal.Choice(_choices.Happened.First + raiser.Index, Choices.Yes)],
        SiteKind.Act => [Literal.Choice(_choices.Done.First + raiser.Index, Choices.Yes)],
        _ => [],
    };

    // What one way or the other leaves possible, for all that both speak of.
    private static List<Literal> Common(List<Literal>? some, List<Literal> others)
    {
        if (some is null)
        {
            return others;
        }

        var common = new List<Literal>();
        foreach (var literal in some)
        {
            foreach (var other in others)
            {
                if (other.IsAbout(literal.Kind, literal.What))
                {
                    common.Add(literal with { Low = Math.Min(literal.Low, other.Low), High = Math.Max(literal.High, other.High), Values = literal.Values | other.Values });
                    break;
                }
            }
        }

        return common;
    }
}
