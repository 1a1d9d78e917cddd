using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts.Kinds;

/// <summary><c>yes</c> or <c>no</c>.</summary>
internal sealed class YesNoKind : Kind<Placed<bool>>
{
    public override string Expected => "yes or no";

    public override Shape Shape => new ChoiceShape(["yes", "no"]);

    public override Placed<bool>? Read(Node node, FieldReader reader)
    {
        if (reader.Value(node, Expected) is not { } words)
        {
            return null;
        }

        switch (words.Text.ToLowerInvariant())
        {
            case "yes":
                return new Placed<bool>(true, words.Span);
            case "no":
                return new Placed<bool>(false, words.Span);
            default:
                reader.Findings.Add(YesOrNoExpected.In(words.Span, reader.Field, words.Text));
                return null;
        }
    }
}
