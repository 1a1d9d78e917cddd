using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Forms;

/// <summary>What is played in days inside a turn.</summary>
internal static class CrisisForm
{
    public const int MostDays = 60;

    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("Budapest in the street");
    public static readonly Field<Prose> Text = Fields.Text("text");
    public static readonly Field<Placed<DateOnly>> From = Fields.Date("from");
    public static readonly Field<Placed<DateOnly>> Until = Fields.Date("until");
    public static readonly Field<TermText> If = Fields.Condition("if");

    /// <summary>Its first day; left out, it begins when the turn is half over.</summary>
    public static readonly Field<Placed<DateOnly>> Opens = Fields.Date("opens");
    public static readonly Field<Placed<int>> Days = Fields.Number("days", 1, MostDays).Needed("12");
    public static readonly Field<Placed<int>> Every = Fields.Number("every", 1, 30);
    public static readonly Field<Placed<int>> Slots = Fields.Number("slots", 0, 6);
    public static readonly Field<TermText> EndsIf = Fields.Condition("ends_if");

    public static readonly Form Form = new("crisis", Id, Title, Text, From, Until, If, Opens, Days, Every, Slots, EndsIf);
}
