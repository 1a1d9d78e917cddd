using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>What the scenario says of itself as a model, and of itself as something that is given from hand to hand.</summary>
internal sealed class ModelBuilder(Workbench bench, ScenarioDraft draft)
{
    public ModelText? Model() => draft.Single(ModelForm.Form) is { } entry ? Of(entry) : null;

    public Package Package() => draft.Head is not { } head ? Sim.Model.Scenarios.Package.Unsaid : new Package(
        Workbench.Text(head, ScenarioForm.Author),
        Workbench.Text(head, ScenarioForm.Licence),
        Workbench.Text(head, ScenarioForm.Language),
        head.Of(ScenarioForm.ReadingAge)?.Value ?? 0,
        head.Of(ScenarioForm.Status)?.Value ?? Status.Unsaid);

    private ModelText Of(Draft entry) => new(
        Workbench.Text(entry, ModelForm.What),
        Workbench.Text(entry, ModelForm.Reading),
        Workbench.Texts(entry, ModelForm.Notice),
        Workbench.Texts(entry, ModelForm.Try),
        [.. (entry.Of(ModelForm.Wrong) ?? []).Select(Assumption)],
        Workbench.Texts(entry, ModelForm.LeavesOut),
        Workbench.Text(entry, ModelForm.Cite));

    private Assumption Assumption(Draft entry) => new(
        Workbench.Text(entry, AssumptionForm.Assumes),
        [.. (entry.Of(AssumptionForm.Rules) ?? []).Select(Rule).OfType<int>()],
        Workbench.Text(entry, AssumptionForm.Rival),
        Workbench.Text(entry, AssumptionForm.Author),
        bench.Note(entry, AssumptionForm.Source));

    private int? Rule(Written name)
    {
        if (bench.Names.Rules.Find(name.Text) is { } rule)
        {
            return rule;
        }

        bench.Findings.Add(UnknownName.Rule(name.Span, name.Text, bench.Names));
        return null;
    }
}
