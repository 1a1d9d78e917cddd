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
                return [.. sequence.Items.SelectMany(item => WithDashes(item, reader)).Select(item => ReadItem(item, reader)).OfType<Draft>()];
            case Mapping mapping:
                reader.Findings.Add(WrongShape.EntryWithoutDash(mapping.Pairs.Length > 0 ? mapping.Pairs[0].NameSpan : mapping.Span, reader.Field, form.Fields[0].Name));
                return [Draft.Read(form, mapping.Span, mapping.Pairs, reader)];
            default:
                reader.Findings.Add(WrongShape.At(node.Span, reader.Field, Expected, FieldReader.Found(node), $"Begin each entry with a dash: '- {form.Fields[0].Name}: …'"));
                return null;
        }
    }

    /// <summary>Where the first field of an entry stands in it a second time with another value, a new entry begins and its dash is missing.</summary>
    private IEnumerable<Node> WithDashes(Node item, FieldReader reader)
    {
        while (item is Mapping mapping && mapping.Pairs.Skip(1).FirstOrDefault(pair => BeginsAnother(mapping.Pairs[0], pair)) is { } second)
        {
            reader.Findings.Add(FieldTwice.DashMissing(second.NameSpan, second.Name, form.Kind));
            var at = mapping.Pairs.IndexOf(second);
            yield return mapping with { Pairs = mapping.Pairs[..at] };
            item = new Mapping(second.NameSpan, mapping.Pairs[at..]);
        }

        yield return item;
    }

    private bool BeginsAnother(Pair first, Pair pair) =>
        form.Fields[0].Name == "id" && first.Name == "id" && pair.Name == "id" && first.Value is Scalar one && pair.Value is Scalar other && one.Words.Text != other.Words.Text;

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
