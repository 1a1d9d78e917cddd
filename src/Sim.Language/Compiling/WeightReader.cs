using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Expressions;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>Lists of a number's name and how much it counts: <c>actor.party 3</c>.</summary>
internal static class WeightReader
{
    public static ImmutableArray<AimWeight> Weighs(this Workbench bench, Draft entry, Field<IReadOnlyList<Amount>> field, Scope scope)
    {
        var weights = ImmutableArray.CreateBuilder<AimWeight>();
        foreach (var amount in entry.Of(field) ?? [])
        {
            var compiler = new TermCompiler(bench.Names, bench.Variables, scope, amount.Name, bench.Findings);
            var reading = TermParser.Amount(amount.Name, bench.Findings) switch
            {
                NameTerm name => compiler.Reading(name),
                CallTerm { Name: "trust" } call => compiler.Trust(call, everyone: false),
                null => null,
                _ => NotANumber(bench, amount),
            };
            if (reading is not null)
            {
                weights.Add(new AimWeight(reading, amount.Number.Value));
            }
        }

        return weights.ToImmutable();
    }

    private static Reading? NotANumber(Workbench bench, Amount amount)
    {
        bench.Findings.Add(AmountExpected.At(amount.Name.Span, amount.Name.Text, "actor.party 3"));
        return null;
    }
}
