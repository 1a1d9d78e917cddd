using System.Text;

namespace Sim.Commands.Outputs;

/// <summary>Foreign text on a terminal: what would drive it, or turn the direction of reading, is shown as a sign of its own. Spacing is kept.</summary>
internal static class Printable
{
    public static string Text(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(rune.Value is '\n' || !Hides(rune) ? rune.ToString() : "\uFFFD");
        }

        return shown.ToString();
    }

    private static bool Hides(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value is 0x061C or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
