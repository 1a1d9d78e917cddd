using Sim.Language.Sources;
using Sim.Model.Expressions;

namespace Sim.Language.Compiling;

/// <summary>A condition as it is played, with the words in which it was written.</summary>
internal sealed record CompiledCondition(Expression Condition, Written Words, IReadOnlyList<PlacedPart> Parts)
{
    /// <summary>The place of a part, or of the whole where the part was not written as such.</summary>
    public Span PlaceOf(Expression part) => Find(part) is var (_, start, end) ? Words.At(start, end - start) : Words.Span;

    /// <summary>The author's words for a part.</summary>
    public string TextOf(Expression part) => Find(part) is var (_, start, end) ? Words.Text[start..end] : Words.Text;

    private PlacedPart? Find(Expression part)
    {
        foreach (var placed in Parts)
        {
            if (ReferenceEquals(placed.Part, part))
            {
                return placed;
            }
        }

        return null;
    }
}

/// <summary>From where to where a part of a condition stands in its words.</summary>
internal readonly record struct PlacedPart(Expression Part, int Start, int End);
