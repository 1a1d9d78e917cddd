using System.Collections.Immutable;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>What people may do on their own initiative.</summary>
internal sealed class ActBuilder(Workbench bench)
{
    /// <summary>Who there is in an act; where that could not be read, anybody may be meant, and its author has been told.</summary>
    public static Scope ScopeOf(Draft entry) =>
        (entry.Has(ActForm.Target) && entry.Of(ActForm.Target) is null) || (entry.Has(ActForm.Rival) && entry.Of(ActForm.Rival) is null)
            ? Scope.Act(Aimed.Person, rival: true) with { Country = true }
            : Scope.Act(entry.Of(ActForm.Target)?.Value ?? Aimed.Nobody, entry.Of(ActForm.Rival)?.Value ?? false);

    public ImmutableArray<Act> Build() => [.. bench.Names.Acts.Entries.Select(Act)];

    private Act Act(Draft entry, int index)
    {
        var scope = ScopeOf(entry);
        return new Act(
            index,
            bench.Names.Acts.IdOf(index),
            Workbench.Text(entry, ActForm.Title),
            Workbench.Text(entry, ActForm.Text),
            entry.Of(ActForm.Target)?.Value ?? Aimed.Nobody,
            entry.Of(ActForm.Rival)?.Value ?? false,
            bench.Condition(entry, ActForm.If, scope),
            bench.Condition(entry, ActForm.Needs, scope),
            Workbench.Text(entry, ActForm.Refusal),
            entry.Of(ActForm.Motion)?.Value ?? false,
            bench.OnAxes(entry, ActForm.Line),
            bench.Effects(entry, ActForm.Effects, scope),
            entry.Of(ActForm.Rest)?.Value ?? 0,
            entry.Of(ActForm.Once)?.Value ?? false,
            entry.Of(ActForm.Seen)?.Value ?? Seen.Public,
            Workbench.Text(entry, ActForm.Outcome),
            Workbench.Text(entry, ActForm.Cost));
    }
}
