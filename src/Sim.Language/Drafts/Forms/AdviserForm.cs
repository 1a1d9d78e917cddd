using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Forms;

/// <summary>Somebody who speaks for one of the answers to a question.</summary>
internal static class AdviserForm
{
    public static readonly Field<Written> Who = Fields.Name("who", "a person").Needed("the id of a person");
    public static readonly Field<Written> Leans = Fields.Name("leans", "the id of an option").Needed("the id of an option");
    public static readonly Field<Prose> Says = Fields.Text("says").Needed("what he says for it");
    public static readonly Field<TermText> If = Fields.Condition("if");
    public static readonly Field<Placed<bool>> Real = Fields.YesNo("real");

    public static readonly Form Form = new("adviser", Who, Leans, Says, If, Real);
}
