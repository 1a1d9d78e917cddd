using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>A work, entered once.</summary>
internal static class SourceForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Author = Fields.Text("author");
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("its title");
    public static readonly Field<Prose> Year = Fields.Text("year");
    public static readonly Field<Placed<string>> Kind = Fields.Choice("kind", ("document", "document"), ("memoir", "memoir"), ("scholarship", "scholarship"));
    public static readonly Field<Prose> Note = Fields.Text("note");

    public static readonly Field<Prose> ForWhom = Fields.Text("for_whom");

    public static readonly Form Form = new("source", Id, Author, Title, Year, Kind, ForWhom, Note);
}

/// <summary>A citation: which source, where in it, with what grade.</summary>
internal static class NoteForm
{
    public static readonly Field<Written> Id = Fields.Name("id", "the id of a source").Needed("the id of a source");
    public static readonly Field<Prose> Where = Fields.Text("where");
    public static readonly Field<Placed<Grade>> Grade = Fields.Choice("grade", ("checked", Model.Scenarios.Grade.Checked), ("approximate", Model.Scenarios.Grade.Approximate), ("uncertain", Model.Scenarios.Grade.Uncertain)).Needed("approximate");

    /// <summary>What the source says there: a fact, an interpretation, a memory, a conjecture.</summary>
    public static readonly Field<Placed<Label>> As = Fields.Choice("as", ("fact", Model.Scenarios.Label.Fact), ("interpretation", Model.Scenarios.Label.Interpretation), ("memory", Model.Scenarios.Label.Memory), ("conjecture", Model.Scenarios.Label.Conjecture));

    /// <summary>The day on which the source says that it happened.</summary>
    public static readonly Field<Placed<DateOnly>> Date = Fields.Date("date");

    public static readonly Form Form = new("citation", Id, Where, Grade, As, Date);
}
