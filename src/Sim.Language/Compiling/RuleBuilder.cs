using System.Collections.Immutable;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>How the world moves by itself.</summary>
internal sealed class RuleBuilder(Workbench bench)
{
    public ImmutableArray<Rule> Build() => [.. bench.Names.Rules.Entries.Select(Rule)];

    private Rule Rule(Draft entry, int index)
    {
        var each = entry.Of(RuleForm.Each)?.Value ?? Each.Turn;
        var scope = entry.Has(RuleForm.Each) && entry.Of(RuleForm.Each) is null ? Scope.Rule(each) with { Person = true, Country = true } : Scope.Rule(each);
        return new Rule(
            index,
            bench.Names.Rules.IdOf(index),
            Workbench.Text(entry, RuleForm.Title),
            each,
            bench.Condition(entry, RuleForm.If, scope),
            bench.Effects(entry, RuleForm.Effects, scope),
            Workbench.Text(entry, RuleForm.Because),
            entry.Of(RuleForm.Basis)?.Value ?? Basis.Guess,
            bench.Note(entry, RuleForm.Source))
        {
            Crisis = CrisisBuilder.Named(bench, entry.Of(RuleForm.In)),
        };
    }
}
