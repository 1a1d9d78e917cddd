using System.Collections.Immutable;

namespace Sim.Language.Sources;

/// <summary>
/// Words of the author with the place of every letter, also where they run over several lines or had to be cleaned.
/// </summary>
internal sealed record Written(string Text, Span Span)
{
    private readonly ImmutableArray<Stretch> _stretches;

    public Written(string text, Span span, ImmutableArray<Stretch> stretches)
        : this(text, span) => Stretches = stretches;

    /// <summary>Where its stretches stand. Most words stand in one piece where they begin; that is not kept.</summary>
    public ImmutableArray<Stretch> Stretches
    {
        get => _stretches.IsDefault ? [Whole] : _stretches;
        init => _stretches = value is [var only] && only == Whole ? default : value;
    }

    private Stretch Whole => new(0, Span.Line, Span.Column);

    /// <summary>The place of a part of the words.</summary>
    public Span At(int offset, int length)
    {
        var (line, column) = PlaceOf(Math.Clamp(offset, 0, Text.Length));
        var (endLine, endColumn) = length <= 0 ? (line, column) : PlaceOf(Math.Clamp(offset + length - 1, 0, Text.Length));
        return new Span(Span.Source, line, column, endLine, endColumn + 1);
    }

    /// <summary>A part of the words as words of their own.</summary>
    public Written Part(int offset, int length)
    {
        if (_stretches.IsDefault)
        {
            return new Written(Text.Substring(offset, length), At(offset, length));
        }

        var (line, column) = PlaceOf(offset);
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        stretches.Add(new Stretch(0, line, column));
        foreach (var stretch in Stretches)
        {
            if (stretch.Offset > offset && stretch.Offset < offset + length)
            {
                stretches.Add(stretch with { Offset = stretch.Offset - offset });
            }
        }

        return new Written(Text.Substring(offset, length), At(offset, length), stretches.ToImmutable());
    }

    /// <summary>The same without spaces around it.</summary>
    public Written Trimmed()
    {
        var start = Text.Length - Text.AsSpan().TrimStart().Length;
        var length = Text.AsSpan().Trim().Length;
        return length == Text.Length ? this : Part(start, length);
    }

    public override string ToString() => Text;

    private (int Line, int Column) PlaceOf(int offset)
    {
        if (_stretches.IsDefault)
        {
            return (Span.Line, Span.Column + offset);
        }

        var last = _stretches[0];
        foreach (var stretch in _stretches)
        {
            if (stretch.Offset > offset)
            {
                break;
            }

            last = stretch;
        }

        return (last.Line, last.Column + (offset - last.Offset));
    }
}

/// <summary>From this offset on the words stand at this line and column.</summary>
internal readonly record struct Stretch(int Offset, int Line, int Column);
