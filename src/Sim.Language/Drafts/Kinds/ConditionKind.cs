using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Language.Outlines;
using Sim.Language.Sources;
using Sim.Language.Wordings;
using Sim.Model.Expressions;

namespace Sim.Language.Drafts.Kinds;

/// <summary>Something that holds or does not: <c>fear >= 60 and not norms_raised</c>.</summary>
internal sealed class ConditionKind : Kind<TermText>
{
    public override string Expected => "a condition";

    public override Shape Shape => new WordShape();

    public override TermText? Read(Node node, FieldReader reader) =>
        reader.Value(node, Expected) is { } words ? TermText.Read(words, TermParser.Condition, reader.Findings) : null;
}

/// <summary>A percentage, as a number or as a sum: <c>70</c>, <c>70 percent each turn</c>, <c>odds(fear - 50)</c>.</summary>
internal sealed class ChanceKind : Kind<TermText>
{
    private static readonly string[] Tails = ["each turn", "a turn", "%", "percent", "per cent"];

    public override string Expected => "a percentage";

    public override Shape Shape => new WordShape();

    public override TermText? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        foreach (var tail in Tails)
        {
            if (words.Text.Length > tail.Length && words.Text.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
            {
                words = words.Part(0, words.Text.Length - tail.Length).Trimmed();
            }
        }

        var text = TermText.Read(words, TermParser.Amount, reader.Findings);
        if (text.Term is NumberTerm { Value: < 0 or > 100 } number)
        {
            reader.Findings.Add(NumberOutside.Of(words.Span, $"'{reader.Field}'", number.Value, 0, 100));
        }
        else if (text.Term is ArithmeticTerm { Operator: Operator.Divide, Left: NumberTerm, Right: NumberTerm } && ChanceWordings.Of(words.Text).FirstOrDefault() is { } percent)
        {
            // A fraction of whole numbers comes to nothing, which nobody means.
            reader.Findings.Add(NotWrittenSo.Chance(words.Span, percent));
        }

        return text;
    }
}

/// <summary>A condition or an amount with its words.</summary>
internal sealed record TermText(Written Words, Term Term)
{
    public static TermText Read(Written words, Func<Written, Findings, Term?> read, Findings findings)
    {
        var told = new Findings();
        if (read(words, told) is { } term)
        {
            findings.AddAll(told);
            return new TermText(words, term);
        }

        return new TermText(words, new UnreadTerm([.. told.All]));
    }
}
