using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class ForeignSign
{
    public static Diagnostic At(Span place, string written, string ours) =>
        Diagnostic.Error("X503", place, $"'{written}' is not how this is written here.", $"Write '{ours}'.").Repaired(place, written, ours);

    public static Diagnostic InEffect(Span place, string written, string name) =>
        Diagnostic.Error("X503", place, $"'{written}' is not how a change is written here.", $"Write '{name} +5' or '{name} -5' to change it, '{name} = 5' to set it.");
}
