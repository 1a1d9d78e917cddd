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

    /// <summary>Where the entry begins.</summary>
    public Span Span { get; }

    /// <summary>Everything in it that could be read.</summary>
    public IEnumerable<object> Values => _values.Values.Select(entry => entry.Value).OfType<object>();

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
        var draft = new Draft(form, head);
        var mended = Placement.Mended(form, pairs, reader.Findings);
        foreach (var pair in mended)
        {
            draft.Read(pair, name => mended.Exists(other => other.Name == name), reader);
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

    private void Read(Pair pair, Func<string, bool> isWritten, FieldReader reader)
    {
        if (Form.Named(pair.Name) is { } field)
        {
            if (_values.TryGetValue(pair.Name, out var first))
            {
                reader.Findings.Add(FieldTwice.At(pair.NameSpan, pair.Name, Form.Kind, first.Pair.NameSpan.Line));
            }
            else
            {
                _values.Add(pair.Name, (pair, field.Read(pair.Value, reader)));
            }
        }
        else if (pair.Name != "<<")
        {
            ReadUnknown(pair, isWritten, reader);
        }
    }

    private void ReadUnknown(Pair pair, Func<string, bool> isWritten, FieldReader reader)
    {
        if (Form.Within().Concat(Sections.Around(Form)).FirstOrDefault(form => form.Named(pair.Name) is not null) is { } owner)
        {
            reader.Findings.Add(MisplacedField.At(pair.NameSpan, pair.Name, Form.Kind, owner.Kind));
            return;
        }

        var names = Form.Fields.Select(field => field.Name).ToList();
        var near = NearestNames.To(pair.Name, names);
        _nearlyWritten.UnionWith(near);
        reader.Findings.Add(near.Count == 0 && Sections.OnlyOwnerOf(pair.Name) is { } only
            ? MisplacedField.At(pair.NameSpan, pair.Name, Form.Kind, only.Kind)
            : UnknownField.At(pair.NameSpan, pair.Name, Form.Kind, names));

        // What it was probably meant for is read as well, so that nothing else seems to be missing because of it.
        if (near.FirstOrDefault(name => !isWritten(name)) is { } meant)
        {
            _values.TryAdd(meant, (pair, Form.Named(meant)!.Read(pair.Value, reader)));
        }
    }
}
