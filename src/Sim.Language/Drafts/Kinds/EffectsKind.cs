using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A list of changes, one on each line.</summary>
internal sealed class EffectsKind : Kind<IReadOnlyList<EffectText>>
{
    public override string Expected => "a list of effects";

    public override Shape Shape => new LinesShape(new WordShape());

    public override IReadOnlyList<EffectText>? Read(Node node, FieldReader reader)
    {
        if (LinesOf.Lines(node, Expected, reader) is not { } lines)
        {
            return null;
        }

        var effects = new EffectText[lines.Count];
        for (var i = 0; i < effects.Length; i++)
        {
            var words = lines[i];
            var told = new Findings();
            if (EffectParser.Read(words, told) is { } effect)
            {
                reader.Findings.AddAll(told);
                effects[i] = new EffectText(words, effect);
            }
            else
            {
                effects[i] = new EffectText(words, new UnreadEffect([.. told.All]));
            }
        }

        return effects;
    }
}

/// <summary>An effect with its words.</summary>
internal sealed record EffectText(Written Words, EffectTerm Effect);
