using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Compiling;

/// <summary>The options of an event's question, and what there is to say of their names.</summary>
internal sealed class OptionRoll
{
    private OptionRoll(Draft happening) => Roll = new Roll("option", OptionForm.Id, happening.Of(EventForm.Question)?.Of(QuestionForm.Options) ?? [], Findings);

    public Roll Roll { get; }

    public Findings Findings { get; } = new();

    public static OptionRoll Of(Draft happening) => happening.Once(() => new OptionRoll(happening));
}
