using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>What is played in days, and what belongs to it.</summary>
internal sealed class CrisisBuilder(Workbench bench, Calendar calendar)
{
    private static readonly Scope Days = Scope.Of("a crisis");

    public ImmutableArray<Crisis> Build() => [.. bench.Names.Crises.Entries.Select(Crisis)];

    /// <summary>The crisis that is meant by <c>in:</c>; −1 where none is, or there is none of that name.</summary>
    public static int Named(Workbench bench, Written? name)
    {
        if (name is null)
        {
            return -1;
        }

        if (bench.Names.Crises.Find(name.Text) is { } crisis)
        {
            return crisis;
        }

        bench.Findings.Add(UnknownName.Crisis(name.Span, name.Text, bench.Names));
        return -1;
    }

    private Crisis Crisis(Draft entry, int index)
    {
        var opens = entry.Of(CrisisForm.Opens)?.Value;
        return new Crisis(
            index,
            bench.Names.Crises.IdOf(index),
            Workbench.Text(entry, CrisisForm.Title),
            Workbench.Text(entry, CrisisForm.Text),
            entry.Of(CrisisForm.From) is { } from ? Math.Max(0, calendar.TurnUpToTheEnd(from.Value)) : opens is { } first ? Math.Max(0, calendar.TurnUpToTheEnd(first)) : 0,
            entry.Of(CrisisForm.Until) is { } until ? Math.Min(calendar.Turns - 1, calendar.TurnUpToTheEnd(until.Value)) : opens is { } day ? Math.Min(calendar.Turns - 1, calendar.TurnUpToTheEnd(day)) : calendar.Turns - 1,
            bench.Condition(entry, CrisisForm.If, Days),
            opens,
            entry.Of(CrisisForm.Days)?.Value ?? 1,
            entry.Of(CrisisForm.Every)?.Value ?? 1,
            entry.Of(CrisisForm.Slots)?.Value ?? 1,
            bench.Condition(entry, CrisisForm.EndsIf, Days));
    }
}
