using System.Collections.Immutable;

namespace Sim.Language.Drafts;

/// <summary>
/// What an entry of one kind may hold: the table from which unknown, missing and misplaced fields are told,
/// and from which a schema can be written.
/// </summary>
internal sealed class Form
{
    private readonly Dictionary<string, Field> _byName;

    public Form(string kind, params Field[] fields)
    {
        Kind = kind;
        Fields = [.. fields];
        _byName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>What an entry is called: "event".</summary>
    public string Kind { get; }

    public ImmutableArray<Field> Fields { get; }

    public Field? Named(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The forms of all entries inside an entry of this form.</summary>
    public IEnumerable<Form> Within() => Fields.Select(field => field.Inner).OfType<Form>().SelectMany(inner => inner.Within().Prepend(inner));

    /// <summary>The same form where its first field, the id, bears another name: a file that begins with <c>event: its_id</c>.</summary>
    public Form HeadedBy<T>(Field<T> id, Field<T> head)
        where T : class => new(Kind, [.. Fields.Select(field => field == id ? head : field)]);
}
