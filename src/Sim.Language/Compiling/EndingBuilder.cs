using System.Collections.Immutable;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>How the game ends, and what a historical run should show on the way.</summary>
internal sealed class EndingBuilder(Workbench bench, ScenarioDraft draft, Calendar calendar)
{
    private readonly PassageBuilder _passages = new(bench);

    public ImmutableArray<Ending> Endings() =>
    [
        .. bench.Names.Endings.Entries.Select((entry, i) => new Ending(
            i,
            bench.Names.Endings.IdOf(i),
            Workbench.Text(entry, EndingForm.Title),
            bench.Condition(entry, EndingForm.If, Scope.Of("an ending")),
            Workbench.Text(entry, EndingForm.Text),
            entry.Of(EndingForm.Conjecture)?.Value ?? false)
        {
            Chairs = _passages.Chairs(entry, EndingForm.Chair),
            Also = _passages.Build(entry, EndingForm.Also),
        }),
    ];

    public ImmutableArray<Closing> Closings() =>
    [
        .. draft.All(ClosingForm.Form).Select(entry => new Closing(
            bench.Condition(entry, ClosingForm.If, Scope.Of("a closing")) ?? new Number(0),
            Workbench.Text(entry, ClosingForm.Because))),
    ];

    public ImmutableArray<Checkpoint> Checkpoints() =>
    [
        .. bench.Names.Checkpoints.Entries.Select((entry, i) => new Checkpoint(
            i,
            bench.Names.Checkpoints.IdOf(i),
            Workbench.Text(entry, CheckpointForm.Title),
            entry.Of(CheckpointForm.At) is { } at && at.Value >= calendar.Start && at.Value <= calendar.LastDay(calendar.Turns - 1) ? calendar.TurnOf(at.Value) : 0,
            bench.Condition(entry, CheckpointForm.If, Scope.Of("a checkpoint")) ?? new Number(0),
            entry.Of(CheckpointForm.Share)?.Value ?? 0)),
    ];
}
