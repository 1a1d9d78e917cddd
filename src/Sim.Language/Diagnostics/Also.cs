namespace Sim.Language.Diagnostics;

/// <summary>Says how often something was seen besides, instead of saying it again each time.</summary>
internal static class Also
{
    public static string Lines(int others) => others switch
    {
        0 => "",
        1 => " (also on 1 other line of this file)",
        _ => $" (also on {others} other lines of this file)",
    };
}
