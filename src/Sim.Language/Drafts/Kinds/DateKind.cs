using System.Globalization;
using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A day: year, month, day.</summary>
internal sealed partial class DateKind : Kind<Placed<DateOnly>>
{
    public override string Expected => "a date";

    public override Shape Shape => new WordShape("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    public override Placed<DateOnly>? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        var text = words.Text.Replace('–', '-').Replace('−', '-');
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Placed<DateOnly>(day, words.Span);
        }

        reader.Findings.Add(Iso().IsMatch(text)
            ? DateExpected.Impossible(words.Span, words.Text, int.Parse(text[..4], CultureInfo.InvariantCulture), int.Parse(text[5..7], CultureInfo.InvariantCulture))
            : DateExpected.In(words.Span, reader.Field, words.Text));
        return null;
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();
}
