using System.Collections.Immutable;
using System.Globalization;

namespace Sim.Commands.Plain;

/// <summary>Picks one of several things before there is a game: a scenario, a chair, a save. An empty line takes the first.</summary>
public sealed class PlainPick(TextReader input, TextWriter output)
{
    private readonly PlainPaper _paper = new(output);

    /// <summary>The index of what was picked, or −1 at the end of input or on <c>quit</c>.</summary>
    /// <param name="items">A word to type and a line to read for each.</param>
    public int Ask(string asks, ImmutableArray<(string Word, string Label)> items)
    {
        Write(asks, items);
        while (input.ReadLine()?.Trim() is { } line)
        {
            if (Is(line, "quit"))
            {
                return -1;
            }

            if (line.Length == 0 && items.Length > 0)
            {
                return 0;
            }

            if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= items.Length)
            {
                return number - 1;
            }

            if (Named(line, items) is >= 0 and var named)
            {
                return named;
            }

            if (!Is(line, "again"))
            {
                _paper.Line($"\"{line}\" is none of the answers.");
            }

            Write(asks, items);
        }

        return -1;
    }

    private static int Named(string line, ImmutableArray<(string Word, string Label)> items) =>
        Matching.Of(items, line, i => [i.Label], i => i.Word) is [var only] ? items.IndexOf(only) : -1;

    private void Write(string asks, ImmutableArray<(string Word, string Label)> items)
    {
        _paper.Blank();
        _paper.Line(asks);
        for (var i = 0; i < items.Length; i++)
        {
            _paper.Line(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {items[i].Label}"), "   ");
        }

        _paper.Line("Type a number or the beginning of a name; an empty line is 1, quit leaves.");
    }

    private static bool Is(string text, string typed) => string.Equals(text, typed, StringComparison.OrdinalIgnoreCase);
}
