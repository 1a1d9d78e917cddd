using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class InvisibleLetters
{
    public static Diagnostic At(Span place, int others) =>
        Diagnostic.Warning("F106", place, $"This line has spaces or signs that nobody sees, as word processors put them in{Also.Lines(others)}. They were read as plain spaces or left out.", "Type the line again, or paste it as plain text.").RepairedByLayout();
}
