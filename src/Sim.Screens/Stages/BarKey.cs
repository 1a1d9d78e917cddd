using System.Text;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Sim.Screens.Stages;

/// <summary>
/// A key that does something on a screen. The bar at the bottom shows exactly these and the stage obeys exactly these, so that
/// no key works without being shown and none is shown without working.
/// </summary>
/// <param name="Shown">The key as the bar writes it.</param>
/// <param name="Does">What it does, in a word or two.</param>
/// <param name="Press">Acts on a key; false if it is not meant.</param>
/// <param name="Click">The key that a click on the bar stands for; null where there is no single one.</param>
public sealed record BarKey(string Shown, string Does, Func<Key, bool> Press, Key? Click)
{
    /// <summary>A key of its own, such as Enter.</summary>
    public static BarKey Of(string shown, Key key, string does, Action act) => new(shown, does, pressed => When(Is(pressed, key), act), key);

    /// <summary>A letter and the function key that does the same, for keyboards whose letters are not Latin.</summary>
    public static BarKey Of(char letter, Key functionKey, string does, Action act) => new(
        $"{functionKey} {char.ToUpperInvariant(letter)}",
        does,
        pressed => When(Is(pressed, functionKey) || IsLetter(pressed, letter), act),
        functionKey);

    /// <summary>Whether a key is another, whatever happened to it on the way.</summary>
    public static bool Is(Key pressed, Key key) => pressed.KeyCode == key.KeyCode;

    /// <summary>
    /// Whether a key is a letter, large or small. Where the terminal tells, the place of the key counts too, so that letters work
    /// on a keyboard of another script.
    /// </summary>
    public static bool IsLetter(Key pressed, char letter)
    {
        if (pressed.IsCtrl || pressed.IsAlt)
        {
            return false;
        }

        var code = (KeyCode)char.ToUpperInvariant(letter);
        return pressed.NoShift.KeyCode == code || (pressed.BaseLayoutKeyCode & ~KeyCode.ShiftMask) == code
            || pressed.BaseLayoutKeyCode == (KeyCode)char.ToLowerInvariant(letter);
    }

    /// <summary>The number of a digit key, or −1.</summary>
    public static int Digit(Key pressed) => !pressed.IsCtrl && !pressed.IsAlt && pressed.TryGetPrintableRune(out var rune)
        && rune.IsAscii && Rune.IsDigit(rune) ? rune.Value - '0' : -1;

    private static bool When(bool meant, Action act)
    {
        if (meant)
        {
            act();
        }

        return meant;
    }
}
