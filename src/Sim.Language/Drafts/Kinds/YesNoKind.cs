using Sim.Language.Diagnostics;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts.Kinds;

/// <summary><c>yes</c> or <c>no</c>; words that can mean nothing else are understood, with a warning.</summary>
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

        var word = words.Text.ToLowerInvariant();
        switch (word)
        {
            case "yes" or "no":
                return new Placed<bool>(word == "yes", words.Span);
            case "true" or "on" or "y" or "ja" or "oui" or "да" or "false" or "off" or "n" or "nein" or "non" or "нет":
                var value = word is "true" or "on" or "y" or "ja" or "oui" or "да";
                reader.Findings.Add(YesOrNoExpected.ReadAs(words.Span, words.Text, value));
                return new Placed<bool>(value, words.Span);
            default:
                reader.Findings.Add(YesOrNoExpected.In(words.Span, reader.Field, words.Text));
                return null;
        }
    }
}
