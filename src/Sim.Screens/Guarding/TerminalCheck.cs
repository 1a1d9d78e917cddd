using Terminal.Gui.Drivers;

namespace Sim.Screens.Guarding;

/// <summary>Whether there is a terminal that can show screens; asked before anything is drawn, for without one the library waits for ever.</summary>
internal static class TerminalCheck
{
    private const string Instead = "Use --plain: the same game as lines of text.";

    /// <summary>Why the screens cannot be shown; null if they can.</summary>
    public static string? Refusal(Func<string, string?> environment, bool redirected) =>
        Refusal(environment("TERM"), redirected, () => Driver.IsAttachedToTerminal(out _, out _));

    internal static string? Refusal(string? term, bool redirected, Func<bool> attached)
    {
        if (redirected)
        {
            return $"The screens need a terminal, and input or output leads elsewhere. {Instead}";
        }

        if (!attached())
        {
            return $"There is no terminal to draw on. {Instead}";
        }

        return string.Equals(term, "dumb", StringComparison.Ordinal)
            ? $"This terminal (TERM=dumb) cannot show screens. {Instead}"
            : null;
    }
}
