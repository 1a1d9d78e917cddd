using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Forms;

/// <summary>A finding that the author knows of and does not want to be told again.</summary>
internal static class SuppressionForm
{
    public static readonly Field<Written> Code = Fields.Name("code", "the code of a finding").Needed("T901");

    /// <summary>A file, or a section and an id: <c>events.amnesty</c>.</summary>
    public static readonly Field<Written> Place = Fields.Name("place", "a file, or a section with an id").Needed("events.its_id");
    public static readonly Field<Prose> Because = Fields.Text("because").Needed("why it is meant so");

    public static readonly Form Form = new("suppression", Code, Place, Because);
}
