using System.Text;
using Sim.Reports.Wording;

namespace Sim.Screens.Themes;

/// <summary>The glyphs that are drawn. A console without line drawing has a set of its own.</summary>
public sealed record Marks
{
    public required char Across { get; init; }
    public required char Down { get; init; }
    public required char TeeDown { get; init; }
    public required char TeeUp { get; init; }
    public required char TeeRight { get; init; }
    public required char TeeLeft { get; init; }
    public required string Corners { get; init; }
    public required char Pointer { get; init; }
    public required char Closed { get; init; }
    public required char More { get; init; }
    public required char Less { get; init; }
    public required string Bullet { get; init; }
    public required string Ellipsis { get; init; }

    /// <summary>Seven steps from low to high, for a trend in one line.</summary>
    public required string Steps { get; init; }

    public required char Full { get; init; }
    public required char Empty { get; init; }

    /// <summary>Whether texts are spelled with the signs of a typewriter.</summary>
    public bool Typewriter { get; init; }

    public static Marks Drawn { get; } = new()
    {
        Across = '─', Down = '│', TeeDown = '┬', TeeUp = '┴', TeeRight = '├', TeeLeft = '┤', Corners = "┌┐└┘",
        Pointer = '▸', Closed = '×', More = '▼', Less = '▲', Bullet = "·", Ellipsis = "…", Steps = "▁▂▃▄▅▆▇", Full = '█', Empty = '░',
    };

    public static Marks Ascii { get; } = new()
    {
        Across = '-', Down = '|', TeeDown = '+', TeeUp = '+', TeeRight = '+', TeeLeft = '+', Corners = "++++",
        Pointer = '>', Closed = 'x', More = 'v', Less = '^', Bullet = "-", Ellipsis = "...", Steps = "1234567", Full = '#', Empty = '.',
        Typewriter = true,
    };

    /// <summary>
    /// A text as this set spells it: dashes, quotation marks and arrows of a typewriter where there are no others. Everything that
    /// is drawn comes through here, and is cleaned here once more: half a character alone would end the program.
    /// </summary>
    public string Spell(string foreign)
    {
        var text = Clean.Prose(foreign);
        if (!Typewriter || System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '–' or '−' or '‐' or '‑' => result.Append('-'),
                '—' => result.Append("--"),
                '‘' or '’' => result.Append('\''),
                '“' or '”' or '„' or '«' or '»' => result.Append('"'),
                '…' => result.Append("..."),
                '→' => result.Append("->"),
                '←' => result.Append("<-"),
                '↑' => result.Append('^'),
                '↓' => result.Append('v'),
                '·' or '•' => result.Append('-'),
                '×' => result.Append('x'),
                '±' => result.Append("+-"),
                '\u00A0' => result.Append(' '),
                _ => result.Append(sign),
            };
        }

        return result.ToString();
    }
}
