using System.Collections.Immutable;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>What is told after a text, where it holds, and to whom.</summary>
internal sealed class PassageBuilder(Workbench bench)
{
    private static readonly Scope Telling = Scope.Of("what is told");

    public ImmutableArray<Passage> Build(Draft entry, Field<IReadOnlyList<Draft>> field) =>
    [
        .. (entry.Of(field) ?? []).Select(passage => new Passage(
            bench.Condition(passage, PassageForm.If, Telling),
            Chairs(passage, PassageForm.Chair),
            Workbench.Text(passage, PassageForm.Text))),
    ];

    /// <summary>Whose players alone are told something; nobody named is everybody.</summary>
    public ImmutableArray<int> Chairs(Draft entry, Field<IReadOnlyList<Written>> field) => [.. (entry.Of(field) ?? []).Select(bench.Person).OfType<int>()];
}
