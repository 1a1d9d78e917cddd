using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Reach;

/// <summary>A scenario as proofs see it: its numbers, its choices, and everything that may come about.</summary>
internal sealed class Field
{
    private readonly bool[] _hasAmounts;
    private readonly int[] _events;
    private readonly int[] _acts;
    private readonly int[][] _firstLookedAt;

    public Field(Scenario scenario, Numbers numbers, Choices choices, IReadOnlyList<Site> sites, Solver solver, Requirements requirements)
    {
        (Scenario, Numbers, Choices, Sites, Solver, Requirements) = (scenario, numbers, choices, sites, solver, requirements);
        _hasAmounts = [.. sites.Select(site => site.Effects.Any(effect => effect.Landed().What is Change { Amount: not Number }))];
        _events = new int[scenario.Events.Length];
        _acts = new int[scenario.Acts.Length];
        var first = new List<int>?[scenario.Calendar.Turns];
        foreach (var site in sites)
        {
            if (site.Kind == SiteKind.Event)
            {
                _events[site.Index] = site.Number;
            }
            else if (site.Kind == SiteKind.Act)
            {
                _acts[site.Index] = site.Number;
            }

            var turn = site.Kind == SiteKind.Event ? scenario.Events[site.Index].FromTurn : 0;
            if (site.Kind < SiteKind.Ending && site.Kind != SiteKind.Option && turn < first.Length)
            {
                (first[turn] ??= []).Add(site.Number);
            }
        }

        _firstLookedAt = [.. first.Select(numbers => numbers is null ? [] : numbers.ToArray())];
    }

    public Scenario Scenario { get; }

    public Numbers Numbers { get; }

    public Choices Choices { get; }

    public IReadOnlyList<Site> Sites { get; }

    public Solver Solver { get; }

    public Requirements Requirements { get; }

    /// <summary>Whether the effects of a site add what depends on other numbers.</summary>
    public bool HasAmounts(int site) => _hasAmounts[site];

    public int NumberOfEvent(int happening) => _events[happening];

    public Site SiteOfEvent(int happening) => Sites[_events[happening]];

    public Site SiteOfAct(int act) => Sites[_acts[act]];

    /// <summary>The answer to a question; its options stand behind their event.</summary>
    public Site SiteOfOption(int happening, int option) => Sites[_events[happening] + 1 + option];

    /// <summary>Sites that can come about from a turn on.</summary>
    public ReadOnlySpan<int> FirstLookedAtIn(int turn) => _firstLookedAt[turn];

    /// <summary>For each turn the events whose dates close in it.</summary>
    public List<Site>[] EventsByLastTurn()
    {
        var closing = new List<Site>[Scenario.Calendar.Turns];
        for (var turn = 0; turn < closing.Length; turn++)
        {
            closing[turn] = [];
        }

        foreach (var happening in Scenario.Events)
        {
            if (happening.FromTurn <= happening.UntilTurn && happening.UntilTurn < closing.Length)
            {
                closing[happening.UntilTurn].Add(SiteOfEvent(happening.Index));
            }
        }

        return closing;
    }
}
