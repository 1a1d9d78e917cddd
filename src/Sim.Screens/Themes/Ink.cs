using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Sim.Screens.Themes;

/// <summary>The look of each tone.</summary>
public sealed class Ink
{
    private readonly Attribute[] _attributes = new Attribute[Enum.GetValues<Tone>().Length];

    private Ink(Func<Tone, Attribute> look)
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            _attributes[(int)tone] = look(tone);
        }
    }

    public Attribute this[Tone tone] => _attributes[(int)tone];

    /// <summary>Warm and dark: lamp light on paper. Every pair keeps a contrast of at least 4.5 to 1.</summary>
    public static Ink Warm { get; } = new(tone =>
    {
        const string paper = "#1B1A18", bar = "#2B2722", chosen = "#5C2B1F";
        return tone switch
        {
            Tone.Text => Of("#E8E0D0", paper),
            Tone.Strong => Of("#FFF6E4", paper, TextStyle.Bold),
            Tone.Heading => Of("#E0AC4B", paper, TextStyle.Bold),
            Tone.Faint => Of("#B3A995", paper),
            Tone.Quote => Of("#D8C7A3", paper, TextStyle.Italic),
            Tone.Warning => Of("#F0876A", paper, TextStyle.Bold),
            Tone.Title => Of("#FFF1D8", "#4A1F17", TextStyle.Bold),
            Tone.Bar => Of("#CFC4B0", bar),
            Tone.BarKey => Of("#E0AC4B", bar, TextStyle.Bold),
            Tone.Chosen => Of("#FFF6E4", chosen, TextStyle.Bold),
            Tone.ChosenFaint => Of("#E6CFB8", chosen),
            Tone.Closed => Of("#9C9282", paper),
            Tone.ChosenClosed => Of("#CFC0AC", "#3A332C"),
            Tone.Rule => Of("#8A7F6C", paper),
            _ => Of("#E0AC4B", paper),
        };
    });

    /// <summary>The sixteen colours of a plain terminal.</summary>
    public static Ink Sixteen { get; } = new(tone => tone switch
    {
        Tone.Text => Of(ColorName16.Gray, ColorName16.Black),
        Tone.Strong => Of(ColorName16.White, ColorName16.Black),
        Tone.Heading or Tone.Mark => Of(ColorName16.BrightYellow, ColorName16.Black),
        Tone.Quote => Of(ColorName16.BrightCyan, ColorName16.Black),
        Tone.Warning => Of(ColorName16.BrightRed, ColorName16.Black),
        Tone.Title => Of(ColorName16.White, ColorName16.Red),
        Tone.Bar => Of(ColorName16.Black, ColorName16.Gray),
        Tone.BarKey => Of(ColorName16.Blue, ColorName16.Gray),
        Tone.Chosen => Of(ColorName16.White, ColorName16.Red),
        Tone.ChosenFaint => Of(ColorName16.White, ColorName16.Red),
        Tone.ChosenClosed => Of(ColorName16.Black, ColorName16.Gray),
        _ => Of(ColorName16.Gray, ColorName16.Black),
    });

    /// <summary>The terminal's own two colours; weight and reversal alone tell tones apart.</summary>
    public static Ink None { get; } = new(tone => tone switch
    {
        Tone.Strong or Tone.Warning or Tone.BarKey or Tone.Mark => Plain(TextStyle.Bold),
        Tone.Heading => Plain(TextStyle.Bold | TextStyle.Underline),
        Tone.Title or Tone.Chosen or Tone.ChosenFaint or Tone.ChosenClosed => Plain(TextStyle.Reverse),
        _ => Plain(TextStyle.None),
    });

    private static Attribute Of(string foreground, string background, TextStyle style = TextStyle.None) =>
        new(Color.Parse(foreground), Color.Parse(background), style);

    private static Attribute Of(ColorName16 foreground, ColorName16 background) => new(foreground, background);

    private static Attribute Plain(TextStyle style) => new(Color.None, Color.None, style);
}
