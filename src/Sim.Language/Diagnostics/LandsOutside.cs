using System.Globalization;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class LandsOutside
{
    public static Diagnostic At(Span place, int turn, int turns) =>
        Diagnostic.Warning("L618", place, string.Create(CultureInfo.InvariantCulture, $"This lands after the end of the game: in turn {turn} at the earliest, and the game has {turns}."), "Let it wait for fewer turns.");
}
