using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>A rule, made ready to be tried often.</summary>
public sealed class PlayedRule(Rule rule, Scenario scenario, RealChanges changes)
{
    public Rule Rule { get; } = rule;

    /// <summary>What must hold whatever country or person it looks at.</summary>
    public Gate Before { get; } = Gate.Of([.. Parts(rule).Where(c => !IsAboutOne(c))], scenario);

    /// <summary>What else must hold of the country or person.</summary>
    public Gate If { get; } = Gate.Of([.. Parts(rule).Where(IsAboutOne)], scenario);

    public ImmutableArray<Deed> Effects { get; } = Deed.Of(rule.Effects, scenario, changes);

    private static IEnumerable<Expression> Parts(Rule rule) => Unary.Conjuncts(rule.If);

    private static bool IsAboutOne(Expression condition) => Mentions.Speaks(condition, Scene.Country) || Mentions.Speaks(condition, Scene.Person);
}
