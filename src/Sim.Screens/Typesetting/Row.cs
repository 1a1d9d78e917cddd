using System.Collections.Immutable;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>A stretch of text in one tone.</summary>
public readonly record struct Piece(string Text, Tone Tone);

/// <summary>
/// One row of the screen. <see cref="Block"/> and <see cref="Offset"/> say which part of the whole it shows, so that the reader
/// keeps his place when the window is made wider or narrower.
/// </summary>
public sealed record Row(int Block, int Offset, ImmutableArray<Piece> Pieces)
{
    public static Row Of(int block, int offset, params ImmutableArray<Piece> pieces) => new(block, offset, pieces);

    public static Row Blank(int block, int offset = 0) => new(block, offset, []);

    public string Text => string.Concat(Pieces.Select(p => p.Text));
}
