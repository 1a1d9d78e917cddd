using System.Globalization;
using Sim.Language.Diagnostics;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A whole number between two bounds.</summary>
internal sealed class NumberKind(int low, int high) : Kind<Placed<int>>
{
    public override string Expected => "a whole number";

    public override Shape Shape => new NumberShape(low, high);

    public override Placed<int>? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        if (ParseOrTell(words, reader.Findings) is not { } value)
        {
            if (!FractionWritten.Looks(words.Text))
            {
                reader.Findings.Add(NumberExpected.In(words.Span, reader.Field, words.Text));
            }

            return null;
        }

        if (value < low || value > high)
        {
            reader.Findings.Add(NumberOutside.Of(words.Span, $"'{reader.Field}'", value, low, high));
            return null;
        }

        return new Placed<int>(value, words.Span);
    }

    /// <summary>A whole number of at most nine digits, with any of the signs that are used as a minus.</summary>
    public static int? Parse(string text)
    {
        var plain = text.Replace('−', '-').Replace('–', '-');
        return plain.Length <= 10 && int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The same, also with a percent sign behind it, which is told; of a fraction it is told that it is none, and nothing is read.</summary>
    public static int? ParseOrTell(Written words, Findings findings)
    {
        if (words.Text.EndsWith('%') && Parse(words.Text[..^1].TrimEnd()) is { } percent)
        {
            findings.Add(FractionWritten.Percent(words.Span, words.Text, percent));
            return percent;
        }

        if (FractionWritten.Looks(words.Text))
        {
            findings.Add(FractionWritten.At(words.Span, words.Text));
            return null;
        }

        return Parse(words.Text);
    }
}
