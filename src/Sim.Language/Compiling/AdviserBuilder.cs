using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>Those who speak for an answer to an event's question.</summary>
internal sealed class AdviserBuilder(Workbench bench)
{
    public ImmutableArray<Adviser> Build(Draft happening, int index)
    {
        var advisers = happening.Of(EventForm.Advisers) ?? [];
        if (advisers.Count > 0 && !happening.Has(EventForm.Question))
        {
            bench.Findings.Add(AdviserLeansNowhere.NoQuestion(happening.PlaceOf(EventForm.Advisers)));
            return [];
        }

        return [.. advisers.Select(entry => Adviser(entry, index)).OfType<Adviser>()];
    }

    private Adviser? Adviser(Draft entry, int happening)
    {
        var person = entry.Of(AdviserForm.Who) is { } who ? bench.Person(who) : null;
        var leans = entry.Of(AdviserForm.Leans) is { } option ? Option(option.Text, happening) : null;
        if (leans is null && entry.Of(AdviserForm.Leans) is { } unknown && bench.Names.Options[happening].Count > 0)
        {
            bench.Findings.Add(AdviserLeansNowhere.Unknown(unknown.Span, unknown.Text, bench.Names.Options[happening].Ids));
        }

        var condition = bench.Condition(entry, AdviserForm.If, Scope.Of("what an adviser says"));
        return person is { } speaker && leans is { } answer
            ? new Adviser(speaker, answer, Workbench.Text(entry, AdviserForm.Says), condition, entry.Of(AdviserForm.Real)?.Value ?? false)
            : null;
    }

    private int? Option(string id, int happening) => bench.Names.Options[happening].Find(id);
}
