using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Drafts.Merging;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>One entry as its author wrote it, read by its form: every value has its type and its place.</summary>
internal sealed class Draft : Unchanging
{
    private FieldValues _values;

    private Draft(Form form, Span span, FieldValues values)
    {
        Form = form;
        Span = span;
        _values = values;
    }

    /// <summary>The same fields, to be changed by another entry.</summary>
    private Draft(Draft entry)
        : this(entry.Form, entry.Span, entry._values.Copy())
    {
        _nearlyWritten = entry._nearlyWritten;
        _unknown = entry._unknown;
        LastLine = entry.LastLine;
    }

    public Form Form { get; }

    /// <summary>The id by which it is named; null where it has none.</summary>
    public string? Name => EntryKey.IdOf(this)?.Text;

    /// <summary>Where the entry begins.</summary>
    public Span Span { get; }

    /// <summary>The last line on which something of it stands.</summary>
    public int LastLine { get; private set; }

    /// <summary>Every field that is written, readable or not.</summary>
    public ReadOnlySpan<FieldValue> Written => _values.All;

    /// <summary>Everything in it that could be read.</summary>
    public IEnumerable<object> Values
    {
        get
        {
            for (var i = 0; i < _values.Count; i++)
            {
                if (_values.All[i].Value is { } value)
                {
                    yield return value;
                }
            }
        }
    }

    /// <summary>Every field that is written and could be read, with what stands in it.</summary>
    public IEnumerable<(Field Field, object Value)> Filled
    {
        get
        {
            for (var i = 0; i < _values.Count; i++)
            {
                if (_values.All[i] is { Value: { } value } filled)
                {
                    yield return (filled.Field, value);
                }
            }
        }
    }

    /// <summary>The value of a field; null where it is left out or could not be read.</summary>
    public T? Of<T>(Field<T> field)
        where T : class => ValueOf(field.Name) as T;

    /// <summary>Whether the field is written, readable or not.</summary>
    public bool Has(Field field) => _values.Find(field.Name) >= 0;

    /// <summary>The place of a field's name, or of the entry where the field is left out.</summary>
    public Span PlaceOf(Field field) => _values.Find(field.Name) is >= 0 and var at ? _values.All[at].NameSpan : Span;

    /// <summary>Reads an entry by its form and tells what is unknown, doubled, misplaced or missing.</summary>
    public static Draft Read(Form form, Span head, IReadOnlyCollection<Pair> pairs, FieldReader reader)
    {
        var draft = new Draft(form, head, new FieldValues(pairs.Count)) { LastLine = head.EndLine };
        var mended = Placement.Mended(form, pairs, reader.Findings);
        foreach (var pair in mended)
        {
            draft.Read(pair, mended, reader);
            draft.LastLine = Math.Max(draft.LastLine, pair.Value.LastLine);
        }

        if (!reader.IsChange)
        {
            draft.TellMissing(reader.Findings);
        }

        return draft;
    }

    /// <summary>The words of a field that holds a name or a text, by the field's name alone.</summary>
    public Written? WordsOf(string field) => ValueOf(field) switch { Written name => name, Prose prose => prose.Words, _ => null };

    private object? ValueOf(string field) => _values.Find(field) is >= 0 and var at ? _values.All[at].Value : null;

    /// <summary>This entry with what another one gives; whatever that one leaves out stays.</summary>
    public Draft With(Draft change)
    {
        var changed = new Draft(this);
        foreach (var given in change._values.All)
        {
            // An entry that has a file of its own has its id under another name.
            if (Form.Named(given.Name) is not null)
            {
                changed._values.Set(_values.Find(given.Name) >= 0 ? given with { Value = Merging.Values.Of(ValueOf(given.Name), given.Value) } : given);
            }
        }

        return changed;
    }

    /// <summary>The same entry with another value in a field that it has.</summary>
    public Draft Holding<T>(Field<T> field, T value)
        where T : class
    {
        var changed = new Draft(this);
        changed._values.Set(_values.All[_values.Find(field.Name)] with { Value = value });
        return changed;
    }

    /// <summary>The same entry with every value that could be read put through another hand.</summary>
    public Draft Holding(Func<Field, object, object> other)
    {
        var changed = new Draft(this);
        foreach (var filled in _values.All)
        {
            if (filled.Value is { } value)
            {
                changed._values.Set(filled with { Value = other(filled.Field, value) });
            }
        }

        return changed;
    }

    /// <summary>Tells what is missing in entries that were read as changes, now that it is known what they change.</summary>
    public void TellAllMissing(Findings findings)
    {
        TellMissing(findings);
        foreach (var inner in Values.SelectMany(value => value as IEnumerable<Draft> ?? (value is Draft one ? [one] : [])))
        {
            inner.TellAllMissing(findings);
        }
    }

    private void TellMissing(Findings findings)
    {
        var unclear = _unknown;
        foreach (var field in Form.Fields)
        {
            if (field.IsNeeded && !Has(field) && _nearlyWritten?.Contains(field.Name) != true && unclear-- <= 0)
            {
                findings.Add(MissingField.In(Span, Form.Kind, field.Name, field.Example));
            }
        }
    }

    /// <summary>Whether something stands in it that is none of its fields: what seems to be missing may be meant by it.</summary>
    public bool HasUnknown => _unknown > 0;

    /// <summary>How many names of fields in it are near to none that it may have.</summary>
    private int _unknown;

    /// <summary>Fields that an unknown name was probably meant for: saying that they are missing would be saying it twice.</summary>
    private HashSet<string>? _nearlyWritten;

    private void Read(Pair pair, List<Pair> all, FieldReader reader)
    {
        if (Form.Named(pair.Name) is { } field)
        {
            if (_values.Find(pair.Name) is >= 0 and var at)
            {
                var first = _values.All[at];
                reader.Findings.Add(FieldTwice.At(pair.NameSpan, pair.Name, Form.Kind, first.NameSpan.Line));
                if (first.IsEmpty)
                {
                    _values.Set(first with { Value = field.Read(pair.Value, reader) });
                }
            }
            else if (pair.Value is Nothing && IsTwice(all, pair.Name))
            {
                _values.Set(new FieldValue(field, pair.NameSpan, true, null));
            }
            else
            {
                _values.Set(new FieldValue(field, pair.NameSpan, pair.Value is Nothing, field.Read(pair.Value, reader)));
                if (field.Instead is { } instead)
                {
                    reader.Findings.Add(FieldOfOldFormat.At(pair.NameSpan, field.Name, field.Until, instead));
                }
            }
        }
        else if (pair.Name != "<<")
        {
            ReadUnknown(pair, all, reader);
        }
    }

    private static bool IsTwice(List<Pair> all, string name) => all.Count(pair => pair.Name == name) > 1;

    private void ReadUnknown(Pair pair, List<Pair> all, FieldReader reader)
    {
        if (Form.Within().Concat(Sections.Around(Form)).FirstOrDefault(form => form.Named(pair.Name) is not null) is { } owner)
        {
            reader.Findings.Add(MisplacedField.At(pair.NameSpan, pair.Name, Form.Kind, owner.Kind));
            return;
        }

        var names = Form.Fields.Select(field => field.Name).ToList();
        var near = NearestNames.To(pair.Name, names);
        (_nearlyWritten ??= new(StringComparer.Ordinal)).UnionWith(near);
        _unknown += near.Count == 0 ? 1 : 0;
        reader.Findings.Add(near.Count == 0 && Sections.OnlyOwnerOf(pair.Name) is { } only
            ? MisplacedField.At(pair.NameSpan, pair.Name, Form.Kind, only.Kind)
            : UnknownField.At(pair.NameSpan, pair.Name, Form.Kind, names));

        // What it was probably meant for is read as well, so that nothing else seems to be missing because of it.
        if (near.FirstOrDefault(name => !all.Exists(other => other.Name == name)) is { } meant)
        {
            var field = Form.Named(meant)!;
            var value = field.Read(pair.Value, reader);
            if (_values.Find(meant) < 0)
            {
                _values.Set(new FieldValue(field, pair.NameSpan, pair.Value is Nothing, value));
            }
        }
    }
}
