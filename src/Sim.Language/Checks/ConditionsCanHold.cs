using System.Collections.Immutable;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks;

/// <summary>
/// No condition asks for what no number can be: parts joined by 'and' leave something of the range of each number they compare.
/// Only what is proved is said; what is not understood counts as possible.
/// </summary>
internal static class ConditionsCanHold
{
    public static void Look(Inspection inspection)
    {
        foreach (var condition in inspection.Conditions)
        {
            Look(inspection, condition, condition.Condition);
        }
    }

    private static void Look(Inspection inspection, CompiledCondition condition, Expression expression)
    {
        switch (expression)
        {
            case All all:
                if (!LookAtParts(inspection, condition, all.Parts))
                {
                    Descend(all.Parts.Where(part => part is not Comparison));
                }

                break;
            case Any any:
                Descend(any.Parts);
                break;
            case Comparison:
                LookAtParts(inspection, condition, [expression]);
                break;
        }

        void Descend(IEnumerable<Expression> parts)
        {
            foreach (var part in parts)
            {
                Look(inspection, condition, part);
            }
        }
    }

    private static bool LookAtParts(Inspection inspection, CompiledCondition condition, ImmutableArray<Expression> parts)
    {
        var spans = new Dictionary<Reading, (int Low, int High, Span Last)>();
        foreach (var part in parts)
        {
            if (part is not Comparison comparison || Bounds(comparison) is not var (reading, relation, value) || !condition.Places.TryGetValue(part, out var place))
            {
                continue;
            }

            if (reading is VariableReading { Variable: var variable } && variable < inspection.Names.Realm.Count && inspection.Names.IsDisputed(variable))
            {
                continue;
            }

            var known = spans.TryGetValue(reading, out var span);
            var (low, high) = known ? (span.Low, span.High) : RangeOf(reading, inspection.Scenario);
            var (newLow, newHigh) = Narrowed(low, high, relation, value);
            if (newLow > newHigh)
            {
                inspection.Findings.Add(known
                    ? NeverHolds.Clash(place, span.Last)
                    : NeverHolds.OutOfRange(place, low, high));
                return true;
            }

            spans[reading] = (newLow, newHigh, place);
        }

        return false;
    }

    private static (Reading Reading, Relation Relation, int Value)? Bounds(Comparison comparison) => comparison switch
    {
        { Left: Reading reading, Right: Number number } => (reading, comparison.Relation, number.Value),
        { Left: Number number, Right: Reading reading } => (reading, Mirrored(comparison.Relation), number.Value),
        _ => null,
    };

    private static (int Low, int High) RangeOf(Reading reading, Scenario scenario) => reading switch
    {
        VariableReading variable => (scenario.Variables[variable.Variable].Min, scenario.Variables[variable.Variable].Max),
        TrustReading => (0, 100),
        PersonReading { Attribute: < Layout.BuiltInAttributes } => (0, 100),
        _ => (int.MinValue, int.MaxValue),
    };

    private static (int Low, int High) Narrowed(int low, int high, Relation relation, int value) => relation switch
    {
        Relation.Less => (low, Math.Min(high, value - 1)),
        Relation.AtMost => (low, Math.Min(high, value)),
        Relation.Equal => (Math.Max(low, value), Math.Min(high, value)),
        Relation.AtLeast => (Math.Max(low, value), high),
        Relation.Greater => (Math.Max(low, value + 1), high),
        _ => (low == value ? low + 1 : low, high == value ? high - 1 : high),
    };

    private static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.Greater => Relation.Less,
        _ => relation,
    };
}
