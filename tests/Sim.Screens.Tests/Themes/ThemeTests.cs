using System.Text;
using System.Text.RegularExpressions;
using Sim.Screens.Tests.Screens;
using Sim.Screens.Tests.Terminals;
using Sim.Screens.Themes;
using Terminal.Gui.Drawing;

namespace Sim.Screens.Tests.Themes;

/// <summary>Colours help and are never needed.</summary>
public partial class ThemeTests
{
    [Fact]
    public void Every_tone_of_the_warm_theme_can_be_read()
    {
        foreach (var tone in Enum.GetValues<Tone>().Where(t => t is not Tone.Rule))
        {
            var look = Ink.Warm[tone];
            Assert.True(Contrast(look.Foreground, look.Background) >= 4.5, $"{tone}: {Contrast(look.Foreground, look.Background):0.0}");
        }
    }

    [Theory]
    [InlineData("xterm-256color", null, Colours.Automatic, "warm")]
    [InlineData(null, null, Colours.Automatic, "warm")]
    [InlineData("xterm", "", Colours.Automatic, "none")]
    [InlineData("xterm", "1", Colours.Automatic, "none")]
    [InlineData("xterm", "1", Colours.Full, "warm")]
    [InlineData("linux", null, Colours.Automatic, "sixteen")]
    [InlineData("linux", "1", Colours.Automatic, "none")]
    [InlineData("xterm", null, Colours.Sixteen, "sixteen")]
    public void The_theme_follows_the_player_first_and_the_terminal_then(string? term, string? noColour, Colours asked, string expected)
    {
        var theme = Theme.For(asked, ascii: false, name => name is "TERM" ? term : name is "NO_COLOR" ? noColour : null);
        var ink = ReferenceEquals(theme.Ink, Ink.None) ? "none" : theme.Sixteen ? "sixteen" : "warm";
        Assert.Equal(expected, ink);
    }

    [Theory]
    [InlineData("linux", true)]
    [InlineData("vt100", true)]
    [InlineData("vt220", true)]
    [InlineData("vte-256color", false)]
    [InlineData("xterm", false)]
    public void Bare_terminals_get_the_signs_of_a_typewriter(string term, bool typewriter) =>
        Assert.Equal(typewriter, Theme.For(Colours.Automatic, ascii: false, name => name is "TERM" ? term : null).Marks.Typewriter);

    [Fact]
    public void Without_colour_no_colour_reaches_the_terminal()
    {
        using var window = new Window(80, 24, new Theme(Ink.None, Marks.Drawn));
        new Shelves().Desk(window);
        Walks.Through(window, () => Assert.DoesNotMatch(ColourCodes(), window.Coloured));
    }

    [Fact]
    public void In_the_signs_of_a_typewriter_nothing_else_is_drawn()
    {
        using var window = new Window(80, 24, new Theme(Ink.Sixteen, Marks.Ascii, Sixteen: true));
        new Shelves().Desk(window);
        Walks.Through(window, () => Assert.True(Ascii.IsValid(window.Text), window.Text));
    }

    private static double Contrast(Color one, Color other)
    {
        var (light, dark) = (Luminance(one), Luminance(other));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance(Color colour)
    {
        return (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));

        static double Linear(byte channel)
        {
            var share = channel / 255d;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }

    [GeneratedRegex("\u001b\\[[0-9;]*\\b(3[0-8]|4[0-8]|9[0-7]|10[0-7])\\b[0-9;]*m")]
    private static partial Regex ColourCodes();
}
