using Sim.Language.Expressions;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A list of changes, one on each line.</summary>
internal sealed class EffectsKind : Kind<IReadOnlyList<EffectText>>
{
    public override string Expected => "a list of effects";

    public override IReadOnlyList<EffectText>? Read(Node node, FieldReader reader)
    {
        if (LinesOf.Lines(node, Expected, reader) is not { } lines)
        {
            return null;
        }

        var effects = new List<EffectText>();
        foreach (var words in lines)
        {
            if (EffectParser.Read(words, reader.Findings) is { } effect)
            {
                effects.Add(new EffectText(words, effect));
            }
        }

        return effects;
    }
}

/// <summary>An effect with its words.</summary>
internal sealed record EffectText(Written Words, EffectTerm Effect);
