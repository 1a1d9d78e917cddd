using System.Collections.Immutable;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Compiling;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Sites;

/// <summary>Finds everything in a scenario that comes about when its conditions hold.</summary>
internal sealed class SiteBuilder(Scenario scenario, Numbers numbers, Choices choices, IReadOnlyList<CompiledCondition> conditions)
{
    /// <summary>Where countries and ways are more than this, a way is not looked at country by country.</summary>
    private const int MostInstances = 20_000;

    private readonly Dictionary<Expression, CompiledCondition> _conditions = ByExpression(conditions);
    private readonly PremiseBuilder _premises = new(scenario, numbers, choices);
    private readonly List<Site> _sites = [];

    public List<Site> Build()
    {
        foreach (var happening in scenario.Events)
        {
            Add(SiteKind.Event, happening.Index, [happening.If], _premises.Of(happening), happening.Effects, chance: happening.Chance);
            if (happening.Question is { } question)
            {
                var asked = _premises.OfAnswer(happening);
                foreach (var option in question.Options)
                {
                    Add(SiteKind.Option, happening.Index, [option.Needs], asked, option.Effects, option.Index);
                }
            }
        }

        foreach (var act in scenario.Acts)
        {
            Add(SiteKind.Act, act.Index, [act.If, act.Needs], _premises.Of(act), act.Effects);
        }

        foreach (var rule in scenario.Rules)
        {
            foreach (var here in Countries(rule.Each == Each.Country, 1))
            {
                Add(SiteKind.Rule, rule.Index, [rule.If], _premises.Of(rule), rule.Effects, here: here);
            }
        }

        foreach (var machine in scenario.Machines)
        {
            foreach (var here in Countries(machine.EachCountry, machine.Transitions.Length))
            {
                foreach (var way in machine.Transitions)
                {
                    Add(SiteKind.Way, machine.Index, [way.If], _premises.Of(machine, way, here), way.Effects, way.Index, here, way.Chance);
                }
            }
        }

        AddTheEnd();
        AddPassages();
        return _sites;
    }

    private static Dictionary<Expression, CompiledCondition> ByExpression(IReadOnlyList<CompiledCondition> conditions)
    {
        var all = new Dictionary<Expression, CompiledCondition>(conditions.Count, ReferenceEqualityComparer.Instance);
        foreach (var condition in conditions)
        {
            all[condition.Condition] = condition;
        }

        return all;
    }

    private void AddTheEnd()
    {
        foreach (var ending in scenario.Endings)
        {
            Add(SiteKind.Ending, ending.Index, [ending.If], Premises.None, []);
        }

        for (var i = 0; i < scenario.Closings.Length; i++)
        {
            Add(SiteKind.Closing, i, [scenario.Closings[i].If], _premises.InTheGame, []);
        }

        foreach (var checkpoint in scenario.Checkpoints)
        {
            Add(SiteKind.Checkpoint, checkpoint.Index, [checkpoint.If], Premises.None, []);
        }
    }

    private void AddPassages()
    {
        // What is raised by another comes on any day, and is not asked for its own condition.
        var raised = _sites.SelectMany(site => site.Effects).Select(effect => effect.Landed().What).OfType<Raise>().Select(raise => raise.Event).ToHashSet();
        foreach (var happening in scenario.Events)
        {
            var isRaised = raised.Contains(happening.Index);
            foreach (var (passage, i) in happening.Also.Select((passage, i) => (passage, i)))
            {
                Add(SiteKind.Passage, happening.Index, [passage.If, isRaised ? null : happening.If], isRaised ? _premises.OfRaised(happening) : _premises.Of(happening), [], i);
            }
        }

        foreach (var ending in scenario.Endings)
        {
            foreach (var (passage, i) in ending.Also.Select((passage, i) => (passage, i)))
            {
                Add(SiteKind.EndingPassage, ending.Index, [passage.If, ending.If], Premises.None, [], i);
            }
        }
    }

    private IEnumerable<int> Countries(bool each, int ways) =>
        !each || (long)scenario.Countries.Length * ways > MostInstances ? [-1] : Enumerable.Range(0, scenario.Countries.Length);

    private void Add(SiteKind kind, int index, ReadOnlySpan<Expression?> asked, Premises premises, ImmutableArray<Effect> effects, int part = -1, int here = -1, Expression? chance = null)
    {
        ImmutableArray<CompiledCondition> written = [];
        foreach (var condition in asked)
        {
            // A condition that could not be read has been spoken of.
            if (condition is not null && _conditions.TryGetValue(condition, out var compiled))
            {
                written = written.Add(compiled);
            }
        }

        _sites.Add(new Site(kind, index, part, here, written, premises, chance, effects) { Number = _sites.Count });
    }
}
