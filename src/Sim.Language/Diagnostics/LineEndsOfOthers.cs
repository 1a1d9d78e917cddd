using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>Harmless traces of other systems in a file: said once for a whole scenario.</summary>
internal static class LineEndsOfOthers
{
    public static Diagnostic In(SourceText file, int others)
    {
        var traces = (file.HasMark, file.HasReturns) switch
        {
            (true, true) => "begins with a byte order mark and has the line ends of Windows",
            (true, false) => "begins with a byte order mark",
            _ => "has the line ends of Windows",
        };
        var also = others switch { 0 => "", 1 => " (so does 1 other file)", _ => $" (so do {others} other files)" };
        return Diagnostic.Hint("F102", Span.OnLine(file, 1, 1, 1), $"This file {traces}{also}; that is understood.", "Nothing need be done; 'sim fmt' takes them out.");
    }
}
