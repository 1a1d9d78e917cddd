using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A scenario that is written for another format than the one of this program.</summary>
internal static class OtherFormat
{
    public static Diagnostic Newer(Span place, int format) =>
        Diagnostic.Error("C991", place, $"This scenario is written in format {format}; this program reads formats up to {ScenarioCompiler.Format}.", "Take a newer version of the program.");

    public static Diagnostic Older(Span place, int format) =>
        Diagnostic.Hint("C992", place, $"This scenario is written in format {format}; the format of this program is {ScenarioCompiler.Format}. It is read all the same.", $"Write 'format: {ScenarioCompiler.Format}' when no other hint of an older format is left.").Repaired(place, ScenarioCompiler.Format.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
