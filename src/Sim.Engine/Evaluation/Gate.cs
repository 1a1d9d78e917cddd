using System.Collections.Immutable;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Evaluation;

/// <summary>
/// A condition, made ready to be tried often: a list of tests, each of which says where to go on if it holds and where if it fails. 'And',
/// 'or' and 'not' are in the order of the tests, so that nothing is tried that cannot matter.
/// </summary>
public sealed class Gate
{
    private const int Open = -1;
    private const int Shut = -2;

    private readonly Test[] _tests;
    private readonly int _first;

    private Gate(Test[] tests, int first) => (_tests, _first) = (tests, first);

    /// <summary>A gate that is always open.</summary>
    public static Gate Always { get; } = new([], Open);

    public static Gate Of(Expression? condition, Scenario scenario)
    {
        if (condition is null)
        {
            return Always;
        }

        var tests = new List<Test>();
        var first = Build(condition, Open, Shut, tests, scenario);
        return new Gate([.. tests], first);
    }

    /// <summary>A gate that is open where all of these hold.</summary>
    public static Gate Of(ImmutableArray<Expression> conditions, Scenario scenario) =>
        conditions.Length == 0 ? Always : Of(new All(conditions), scenario);

    public bool Holds(Scene scene)
    {
        var at = _first;
        while (at >= 0)
        {
            ref readonly var test = ref _tests[at];
            at = test.Of(scene) ? test.Holds : test.Fails;
        }

        return at == Open;
    }

    // From the last test to the first, since each has to know where it leads.
    private static int Build(Expression condition, int holds, int fails, List<Test> tests, Scenario scenario)
    {
        switch (condition)
        {
            case All all:
                return all.Parts.Reverse().Aggregate(holds, (next, part) => Build(part, next, fails, tests, scenario));
            case Any any:
                return any.Parts.Reverse().Aggregate(fails, (next, part) => Build(part, holds, next, tests, scenario));
            case Not not:
                return Build(not.Part, fails, holds, tests, scenario);
            case var constant when Unary.IsConstant(constant):
                return Unary.Constant(constant) != 0 ? holds : fails;
            default:
                var (test, turned) = Test.For(condition, scenario);
                tests.Add(turned ? test with { Holds = fails, Fails = holds } : test with { Holds = holds, Fails = fails });
                return tests.Count - 1;
        }
    }
}
