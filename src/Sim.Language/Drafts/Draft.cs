using Sim.Language.Diagnostics;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>One entry as its author wrote it, read by its form: every value has its type and its place.</summary>
internal sealed class Draft
{
    private readonly Dictionary<string, (Pair Pair, object? Value)> _values = new(StringComparer.Ordinal);

    private Draft(Form form, Span span)
    {
        Form = form;
        Span = span;
    }

    public Form Form { get; }

    /// <summary>The id with which it begins; null where it has none.</summary>
    public string? Name => _values.TryGetValue(Form.Fields[0].Name, out var first) ? (first.Value as Written)?.Text : null;

    /// <summary>Where the entry begins.</summary>
    public Span Span { get; }

    /// <summary>The last line on which something of it stands.</summary>
    public int LastLine { get; private set; }

    /// <summary>Everything in it that could be read.</summary>
    public IEnumerable<object> Values => _values.Values.Select(entry => entry.Value).OfType<object>();

    /// <summary>Every field that is written and could be read, with what stands in it.</summary>
    public IEnumerable<(Field Field, object Value)> Filled =>
        _values.Where(entry => entry.Value.Value is not null).Select(entry => (Form.Named(entry.Key)!, entry.Value.Value!));

    /// <summary>The value of a field; null where it is left out or could not be read.</summary>
    public T? Of<T>(Field<T> field)
        where T : class => _values.TryGetValue(field.Name, out var entry) ? entry.Value as T : null;

    /// <summary>Whether the field is written, readable or not.</summary>
    public bool Has(Field field) => _values.ContainsKey(field.Name);

    /// <summary>The place of a field's name, or of the entry where the field is left out.</summary>
    public Span PlaceOf(Field field) => _values.TryGetValue(field.Name, out var entry) ? entry.Pair.NameSpan : Span;

    /// <summary>Reads an entry by its form and tells what is unknown, doubled, misplaced or missing.</summary>
    public static Draft Read(Form form, Span head, IEnumerable<Pair> pairs, FieldReader reader)
    {
        var draft = new Draft(form, head) { LastLine = head.EndLine };
        foreach (var pair in pairs)
        {
            draft.Read(pair, reader);
            draft.LastLine = Math.Max(draft.LastLine, pair.Value.LastLine);
        }

        foreach (var field in form.Fields)
        {
            if (field.IsNeeded && !draft.Has(field) && !draft._nearlyWritten.Contains(field.Name))
            {
                reader.Findings.Add(MissingField.In(head, form.Kind, field.Name, field.Example));
            }
        }

        return draft;
    }

    /// <summary>Fields that an unknown name was probably meant for: saying that they are missing would be saying it twice.</summary>
    private readonly HashSet<string> _nearlyWritten = new(StringComparer.Ordinal);

    private void Read(Pair pair, FieldReader reader)
    {
        if (Form.Named(pair.Name) is not { } field)
        {
            if (pair.Name != "<<")
            {
                reader.Findings.Add(Unknown(pair));
            }
        }
        else if (_values.TryGetValue(pair.Name, out var first))
        {
            reader.Findings.Add(FieldTwice.At(pair.NameSpan, pair.Name, Form.Kind, first.Pair.NameSpan.Line));
        }
        else
        {
            _values.Add(pair.Name, (pair, field.Read(pair.Value, reader)));
        }
    }

    private Diagnostic Unknown(Pair pair)
    {
        if (Form.Within().Concat(Sections.Around(Form)).FirstOrDefault(form => form.Named(pair.Name) is not null) is { } owner)
        {
            return MisplacedField.At(pair.NameSpan, pair.Name, Form.Kind, owner.Kind);
        }

        foreach (var near in NearestNames.To(pair.Name, Form.Fields.Select(field => field.Name)))
        {
            _nearlyWritten.Add(near);
        }

        return UnknownField.At(pair.NameSpan, pair.Name, Form.Kind, [.. Form.Fields.Select(field => field.Name)]);
    }
}
