using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A year, or a full date of which the year counts.</summary>
internal sealed class YearKind : Kind<Placed<int>>
{
    public override string Expected => "a year";

    public override Shape Shape => new WordShape("^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$");

    public override Placed<int>? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        var text = words.Text.Length == 10 && words.Text[4] == '-' ? words.Text[..4] : words.Text;
        if (text.Length == 4 && NumberKind.Parse(text) is { } year and > 0)
        {
            return new Placed<int>(year, words.Span);
        }

        reader.Findings.Add(NumberExpected.Year(words.Span, reader.Field, words.Text));
        return null;
    }
}
