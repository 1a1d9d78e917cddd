using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Forms;

/// <summary>What the scenario says of itself as a model.</summary>
internal static class ModelForm
{
    public static readonly Field<Prose> What = Fields.Text("what").Needed("what kind of model this is, in a paragraph");
    public static readonly Field<Prose> Reading = Fields.Text("reading").Needed("how its figures are to be read");
    public static readonly Field<IReadOnlyList<Prose>> Notice = Fields.Texts("notice");
    public static readonly Field<IReadOnlyList<Prose>> Try = Fields.Texts("try");
    public static readonly Field<IReadOnlyList<Draft>> Wrong = Fields.Entries("wrong", AssumptionForm.Form).Needed("- assumes: what is taken for granted");
    public static readonly Field<IReadOnlyList<Prose>> LeavesOut = Fields.Texts("leaves_out").Needed("what the model knows nothing of");
    public static readonly Field<Prose> Cite = Fields.Text("cite");

    public static readonly Form Form = new("model", What, Reading, Notice, Try, Wrong, LeavesOut, Cite);
}

/// <summary>Where the model could be wrong: what it takes for granted, and who reads it otherwise.</summary>
internal static class AssumptionForm
{
    public static readonly Field<Prose> Assumes = Fields.Text("assumes").Needed("what is taken for granted");
    public static readonly Field<IReadOnlyList<Written>> Rules = Fields.Names("rules", "a list of rules");
    public static readonly Field<Prose> Rival = Fields.Text("rival").Needed("how it can be read otherwise");
    public static readonly Field<Prose> Author = Fields.Text("author");
    public static readonly Field<Draft> Source = Fields.Entry("source", NoteForm.Form);

    public static readonly Form Form = new("assumption", Assumes, Rules, Rival, Author, Source);
}
