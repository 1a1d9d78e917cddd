using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>Something a person may do on his own initiative.</summary>
internal static class ActForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("Court a colleague");
    public static readonly Field<Prose> Text = Fields.Text("text").Needed("what he does, in a sentence");
    public static readonly Field<Placed<Aimed>> Target = Fields.Choice("target", ("person", Aimed.Person), ("country", Aimed.Country));
    public static readonly Field<Placed<bool>> Rival = Fields.YesNo("rival");
    public static readonly Field<TermText> If = Fields.Condition("if");
    public static readonly Field<TermText> Needs = Fields.Condition("needs");
    public static readonly Field<Prose> Refusal = Fields.Text("refusal");
    public static readonly Field<Placed<bool>> Motion = Fields.YesNo("motion");
    public static readonly Field<IReadOnlyList<Amount>> Line = Fields.Amounts("line", "relief 2");
    public static readonly Field<IReadOnlyList<EffectText>> Effects = Fields.Effects().Needed("- actor.authority +1");
    public static readonly Field<Placed<int>> Rest = Fields.Number("rest", 0, 400);
    public static readonly Field<Placed<bool>> Once = Fields.YesNo("once");
    public static readonly Field<Placed<Seen>> Seen = Fields.Choice("seen", ("public", Model.Scenarios.Seen.Public), ("rumoured", Model.Scenarios.Seen.Rumoured), ("secret", Model.Scenarios.Seen.Secret));
    public static readonly Field<Prose> Outcome = Fields.Text("outcome");
    public static readonly Field<Prose> Cost = Fields.Text("cost");

    public static readonly Form Form = new("act", Id, Title, Text, Target, Rival, If, Needs, Refusal, Motion, Line, Effects, Rest, Once, Seen, Outcome, Cost);

    /// <summary>The first field of a file that holds one act.</summary>
    public static readonly Field<Written> Head = Fields.Id("act");

    public static readonly Form Headed = Form.HeadedBy(Id, Head);
}
