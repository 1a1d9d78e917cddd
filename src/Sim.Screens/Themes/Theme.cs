namespace Sim.Screens.Themes;

/// <summary>How many colours may be used.</summary>
public enum Colours
{
    /// <summary>What the environment asks for.</summary>
    Automatic,
    Full,
    Sixteen,
    None,
}

/// <summary>Colours and glyphs together.</summary>
public sealed record Theme(Ink Ink, Marks Marks, bool Sixteen = false)
{
    public static Theme Warm { get; } = new(Ink.Warm, Marks.Drawn);

    /// <summary>
    /// The theme for a terminal: what the player asked for, else what the environment says. <c>NO_COLOR</c>, even empty, means none;
    /// the console of a bare Linux or an old terminal has sixteen colours and no line drawing to rely on.
    /// </summary>
    public static Theme For(Colours asked, bool ascii, Func<string, string?> environment)
    {
        var bare = IsBare(environment("TERM"));
        var colours = asked != Colours.Automatic ? asked
            : environment("NO_COLOR") is not null ? Colours.None
            : bare ? Colours.Sixteen
            : Colours.Full;
        var marks = ascii || bare ? Marks.Ascii : Marks.Drawn;
        return colours switch
        {
            Colours.None => new Theme(Ink.None, marks),
            Colours.Sixteen => new Theme(Ink.Sixteen, marks, Sixteen: true),
            _ => new Theme(Ink.Warm, marks),
        };
    }

    private static bool IsBare(string? term) => term is not null
        && (string.Equals(term, "linux", StringComparison.Ordinal)
            || string.Equals(term, "ansi", StringComparison.Ordinal)
            || (term.StartsWith("vt", StringComparison.Ordinal) && term.Length > 2 && char.IsAsciiDigit(term[2])));
}
