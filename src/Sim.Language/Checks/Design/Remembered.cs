using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Design;

/// <summary>The questions whose answers anything asks about later: then options differ by more than their effects.</summary>
internal static class Remembered
{
    public static HashSet<int> Questions(Inspection inspection)
    {
        var scenario = inspection.Scenario;
        var expressions = inspection.Conditions.Select(condition => condition.Condition)
            .Concat(scenario.Events.Select(happening => happening.Chance).OfType<Expression>())
            .Concat(scenario.Machines.SelectMany(machine => machine.Transitions).Select(way => way.Chance).OfType<Expression>())
            .Concat(EveryEffect.Of(scenario).OfType<Change>().Select(change => change.Amount));
        return [.. expressions.SelectMany(In)];
    }

    private static IEnumerable<int> In(Expression expression) => expression switch
    {
        WasChosen chosen => [chosen.Event],
        All all => all.Parts.SelectMany(In),
        Any any => any.Parts.SelectMany(In),
        Not not => In(not.Part),
        Comparison comparison => In(comparison.Left).Concat(In(comparison.Right)),
        Arithmetic arithmetic => In(arithmetic.Left).Concat(In(arithmetic.Right)),
        Call call => call.Arguments.SelectMany(In),
        Either either => [.. In(either.If), .. In(either.Then), .. In(either.Otherwise)],
        _ => [],
    };
}
