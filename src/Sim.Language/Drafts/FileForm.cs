using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Drafts.Merging;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts;

/// <summary>What may stand in a file: the fields of the one thing it holds, if it begins with one, and any sections; a translation is by itself.</summary>
internal static class FileForm
{
    private static readonly Dictionary<string, Form> Headed = Sections.Heads.ToDictionary(head => head.Name, head => head.Form == TranslationForm.Form ? head.Form : Of(head.Form.Fields), StringComparer.Ordinal);

    private static readonly Form Headless = Of([]);

    /// <summary>The forms of files by the field they begin with; that of a file which holds only sections has no name.</summary>
    public static IEnumerable<(string Name, Form Form)> All => Headed.Select(head => (head.Key, head.Value)).Append(("", Headless));

    public static Form Of(Node file) =>
        file is Mapping mapping && Sections.Heads.FirstOrDefault(head => mapping.Pairs.Any(pair => pair.Name == head.Name)).Name is { } head
            ? Headed[head]
            : Headless;

    /// <summary>A field and a section of one name: in such a file the field is meant.</summary>
    private static Form Of(IReadOnlyCollection<Field> own) => new("file",
    [
        .. own,
        .. Sections.Lists.Select(section => (Field)Fields.Entries(section.Name, section.Form))
            .Concat(Sections.Singles.Select(section => Fields.Entry(section.Name, section.Form)))
            .Append(new Field<IReadOnlyList<Removal>>(Sections.Remove, new RemovalsKind()))
            .Where(section => own.All(field => field.Name != section.Name)),
    ]);
}
