using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A day: year, month, day. Other ways of writing it are understood where they can mean one day only.</summary>
internal sealed class DateKind : Kind<Placed<DateOnly>>
{
    public override string Expected => "a date";

    public override Shape Shape => new WordShape("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    public override Placed<DateOnly>? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        var date = WrittenDate.Read(words.Text);
        switch (date.Days)
        {
            case [var day]:
                if (!date.IsIso)
                {
                    reader.Findings.Add(DateExpected.ReadAs(words.Span, words.Text, day));
                }

                return new Placed<DateOnly>(day, words.Span);
            case [var first, var second]:
                reader.Findings.Add(DateExpected.Either(words.Span, words.Text, first, second));
                return null;
            default:
                reader.Findings.Add(date.Month is { } month
                    ? DateExpected.Impossible(words.Span, words.Text, month.Year, month.Month)
                    : DateExpected.In(words.Span, reader.Field, words.Text));
                return null;
        }
    }
}
