using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts.Kinds;

/// <summary>One word of a few.</summary>
internal sealed class ChoiceKind<T>(params (string Word, T Value)[] choices) : Kind<Placed<T>>
{
    public override string Expected => NearestNames.Listed([.. choices.Select(choice => choice.Word)]);

    public override Shape Shape => new ChoiceShape([.. choices.Select(choice => choice.Word)]);

    public override Placed<T>? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, words.Text, StringComparison.OrdinalIgnoreCase))
            {
                return new Placed<T>(value, words.Span);
            }
        }

        reader.Findings.Add(OneOfExpected.In(words.Span, reader.Field, words.Text, [.. choices.Select(choice => choice.Word)]));
        return null;
    }
}
