using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A list of entries that have fields of their own.</summary>
internal sealed class EntriesKind(Form form) : Kind<IReadOnlyList<Draft>>
{
    public override string Expected => "a list of entries";

    public override Form Inner => form;

    public override Shape Shape => new EntriesShape(form);

    public override IReadOnlyList<Draft>? Read(Node node, FieldReader reader)
    {
        switch (node)
        {
            case Nothing or Broken:
                return [];
            case Sequence sequence:
                return ReadItems(sequence, reader);
            case Mapping mapping:
                reader.Findings.Add(WrongShape.EntryWithoutDash(mapping.Pairs.Length > 0 ? mapping.Pairs[0].NameSpan : mapping.Span, reader.Field, form.Fields[0].Name));
                return [Draft.Read(form, mapping.Span, mapping.Pairs, reader)];
            default:
                reader.Findings.Add(WrongShape.At(node.Span, reader.Field, Expected, FieldReader.Found(node), $"Begin each entry with a dash: '- {form.Fields[0].Name}: …'"));
                return null;
        }
    }

    private List<Draft> ReadItems(Sequence sequence, FieldReader reader)
    {
        var entries = new List<Draft>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            var rest = item;
            while (rest is Mapping mapping && SecondId(mapping) is > 0 and var at)
            {
                var second = mapping.Pairs[at];
                reader.Findings.Add(FieldTwice.DashMissing(second.NameSpan, second.Name, form.Kind));
                Add(mapping with { Pairs = mapping.Pairs[..at] });
                rest = new Mapping(second.NameSpan, mapping.Pairs[at..]);
            }

            Add(rest);
        }

        return entries;

        void Add(Node item)
        {
            if (ReadItem(item, reader) is { } entry)
            {
                entries.Add(entry);
            }
        }
    }

    /// <summary>Where the id of an entry stands in it a second time with another value, a new entry begins and its dash is missing; −1 where none does.</summary>
    private int SecondId(Mapping entry)
    {
        if (form.Fields[0].Name != "id" || entry.Pairs.IsEmpty || entry.Pairs[0] is not { Name: "id", Value: Scalar first })
        {
            return -1;
        }

        for (var i = 1; i < entry.Pairs.Length; i++)
        {
            if (entry.Pairs[i] is { Name: "id", Value: Scalar other } && other.Words.Text != first.Words.Text)
            {
                return i;
            }
        }

        return -1;
    }

    private Draft? ReadItem(Node item, FieldReader reader)
    {
        if (item is Mapping mapping)
        {
            return Draft.Read(form, mapping.Pairs.Length > 0 ? mapping.Pairs[0].NameSpan : mapping.Span, mapping.Pairs, reader);
        }

        if (!item.IsBroken)
        {
            reader.Findings.Add(WrongShape.Item(item.Span, form.Kind, FieldReader.Found(item), form.Fields[0].Name));
        }

        return null;
    }
}

/// <summary>Fields of their own below a field, indented further.</summary>
internal sealed class EntryKind(Form form) : Kind<Draft>
{
    public override string Expected => "an entry with fields";

    public override Form Inner => form;

    public override Shape Shape => new EntryShape(form);

    public override Draft? Read(Node node, FieldReader reader)
    {
        switch (node)
        {
            case Mapping mapping:
                return Draft.Read(form, mapping.Pairs.Length > 0 ? mapping.Pairs[0].NameSpan : mapping.Span, mapping.Pairs, reader);
            case Sequence { Items: [Mapping only] }:
                reader.Findings.Add(WrongShape.EntryWithDash(only.Span.Start, reader.Field));
                return Draft.Read(form, only.Span, only.Pairs, reader);
            case { IsBroken: true }:
                return null;
            default:
                reader.Findings.Add(WrongShape.At(node.Span, reader.Field, Expected, FieldReader.Found(node), $"Write them on lines below, indented further:  {form.Fields[0].Name}: …"));
                return null;
        }
    }
}
