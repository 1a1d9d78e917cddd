using Sim.Language.Checks.Proofs.EffectProofs;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Reach;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs;

/// <summary>What all proofs about one scenario work with.</summary>
internal sealed class Proofs
{
    private readonly Dictionary<CompiledCondition, Literal[][]?> _clauses = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _parentFiles;
    private readonly Lazy<Search> _games;
    private readonly Lazy<Search> _history;

    public Proofs(Inspection inspection)
    {
        Inspection = inspection;
        IsComplete = !inspection.Findings.All.Any(finding => finding.Severity == Severity.Error && "FSRVX".Contains(finding.Code[0], StringComparison.Ordinal));
        _parentFiles = inspection.Draft.Extension is { } extension ? extension.ParentSources.AllFiles.Select(file => file.File).ToHashSet(StringComparer.Ordinal) : [];
        var names = inspection.Names;
        var numbers = new Numbers(
            Scenario,
            variable => variable >= names.Realm.Count || !names.IsDisputed(variable),
            IsComplete ? Scenario.Calendar.Turns + 1 : Numbers.LongAgo);
        var choices = new Choices(Scenario);
        NormalForm = new NormalForm(new Truths(Scenario, numbers, choices));
        var sites = IsComplete ? new SiteBuilder(Scenario, numbers, choices, inspection.Conditions).Build() : [];
        foreach (var site in sites)
        {
            site.Clauses = ClausesOf(site);
        }

        var requirements = new Requirements(Scenario, numbers, choices, sites, new Steady(Scenario, numbers, choices, sites));
        var solver = new Solver(numbers, choices, new Implications(Scenario, numbers, choices, requirements.Of));
        Field = new Field(Scenario, numbers, choices, sites, solver, requirements);
        Words = new AnyWorld(numbers, choices, Knowledge.Words);
        Rules = new AnyWorld(numbers, choices, Knowledge.Rules);
        Past = new AnyWorld(numbers, choices, Knowledge.Past);
        _games = new Lazy<Search>(() => Reach.Games.All(this));
        _history = new Lazy<Search>(() => Reach.Games.AsInHistory(this));
    }

    public Inspection Inspection { get; }

    public Scenario Scenario => Inspection.Scenario;

    /// <summary>Whether all of the scenario could be read; if not, only the words of its conditions are looked at.</summary>
    public bool IsComplete { get; }

    public Field Field { get; }

    public Watchers Watchers => field ??= new Watchers(Field.Sites, Field.Numbers, Field.Choices);

    /// <summary>All lists of effects with their lines.</summary>
    public IReadOnlyList<EffectList> EffectLists => field ??= EffectList.All(this);

    public NormalForm NormalForm { get; }

    public World Words { get; }

    public World Rules { get; }

    public World Past { get; }

    /// <summary>All that can come about in any game.</summary>
    public Search Games => _games.Value;

    /// <summary>All that can come about where every question is answered as it was.</summary>
    public Search History => _history.Value;

    /// <summary>What could not come about any more when its dates closed, and why.</summary>
    public Dictionary<Site, Core> Missed { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Whether something stands in a scenario that this one extends. What cannot come about there any more was left out on purpose, or has
    /// no place in another period; it is no fault.
    /// </summary>
    public bool IsOfParent(Span place) => _parentFiles.Contains(place.Source.File);

    /// <summary>Whether triggers pull one another without end.</summary>
    public bool IsEndless { get; set; }

    /// <summary>What the author wrote for each site.</summary>
    public Entries Entries => field ??= new Entries(Inspection.Names, Inspection.Draft.All(ClosingForm.Form));

    /// <summary>Conditions of which it has been said what is wrong with them.</summary>
    public HashSet<CompiledCondition> Told { get; } = new(ReferenceEqualityComparer.Instance);

    public Literal[][]? ClausesOf(CompiledCondition condition)
    {
        if (!_clauses.TryGetValue(condition, out var clauses))
        {
            _clauses.Add(condition, clauses = NormalForm.Of(condition.Condition, negated: false, here: -1));
        }

        return clauses;
    }

    /// <summary>Whether something can hold. What cannot be followed can.</summary>
    public bool IsPossible(World world, ReadOnlySpan<Literal> premises, Literal[][]? clauses)
    {
        if (clauses is null)
        {
            return true;
        }

        foreach (var clause in clauses)
        {
            if (Field.Solver.IsPossible(world, premises, clause))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsPossible(World world, Expression condition, bool negated = false) => IsPossible(world, [], NormalForm.Of(condition, negated, -1));

    private Literal[][]? ClausesOf(Site site)
    {
        if (site.Conditions.Length == 0)
        {
            return [[]];
        }

        return site.Conditions.Length == 1 && site.Here < 0
            ? ClausesOf(site.Conditions[0])
            : NormalForm.Both([.. site.Conditions.Select(condition => condition.Condition)], negated: false, site.Here);
    }
}
