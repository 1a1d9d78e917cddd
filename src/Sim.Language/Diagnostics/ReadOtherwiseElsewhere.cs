using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A text that other programs would read as something else, because of a colon or another sign in it.</summary>
internal static class ReadOtherwiseElsewhere
{
    public static Diagnostic At(Span place, int others)
    {
        var also = others switch { 0 => "", 1 => " (as they would 1 other text of this scenario)", _ => $" (as they would {others} other texts of this scenario)" };
        return Diagnostic.Hint("S209", place, $"This text is read as it stands, but other programs would take it for something else{also}.", "Nothing need be done; 'sim fmt' puts quotation marks round it.").RepairedByLayout();
    }
}
