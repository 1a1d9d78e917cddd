using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>Something that holds or does not: <c>fear >= 60 and not norms_raised</c>.</summary>
internal sealed class ConditionKind : Kind<TermText>
{
    public override string Expected => "a condition";

    public override TermText? Read(Node node, FieldReader reader) =>
        reader.Value(node, Expected) is { } words && TermParser.Condition(words, reader.Findings) is { } term ? new TermText(words, term) : null;
}

/// <summary>A percentage, as a number or as a sum: <c>70</c>, <c>70 percent each turn</c>, <c>odds(fear - 50)</c>.</summary>
internal sealed class ChanceKind : Kind<TermText>
{
    private static readonly string[] Tails = ["each turn", "a turn", "%", "percent", "per cent"];

    public override string Expected => "a percentage";

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

        if (TermParser.Amount(words, reader.Findings) is not { } term)
        {
            return null;
        }

        if (term is NumberTerm { Value: < 0 or > 100 } number)
        {
            reader.Findings.Add(NumberOutside.Of(words.Span, $"'{reader.Field}'", number.Value, 0, 100));
        }

        return new TermText(words, term);
    }
}

/// <summary>A condition or an amount with its words.</summary>
internal sealed record TermText(Written Words, Term Term);
