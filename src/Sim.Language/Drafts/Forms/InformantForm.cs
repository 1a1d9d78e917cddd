using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>Somebody from whom the leaders have what they cannot see for themselves.</summary>
internal static class InformantForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("The envoys");
    public static readonly Field<Prose> Interest = Fields.Text("interest").Needed("They write what Moscow wants to read");
    public static readonly Field<Placed<Each>> Each = Fields.Choice("each", ("country", Model.Scenarios.Each.Country));
    public static readonly Field<IReadOnlyList<Amount>> Tells = Fields.Amounts("tells", "country.resent -10").Needed("- country.resent -10");
    public static readonly Field<TermText> Plain = Fields.Condition("plain");
    public static readonly Field<Placed<Reliance>> Grade = Fields.Choice("grade", ("sure", Reliance.Sure), ("likely", Reliance.Likely), ("doubtful", Reliance.Doubtful)).Needed("likely");
    public static readonly Field<Placed<int>> Every = Fields.Number("every", 1, 100);

    public static readonly Form Form = new("informant", Id, Title, Interest, Each, Tells, Plain, Grade, Every);
}
