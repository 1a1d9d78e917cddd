using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class MisplacedField
{
    public static Diagnostic At(Span place, string name, string owner, string rightOwner) =>
        Diagnostic.Error("S204", place, $"'{name}' belongs to {Grammar.A(rightOwner)}, not to {Grammar.A(owner)}.", "Look at how far the line is indented, or whether a line above it is missing.");

    public static Diagnostic InTranslation(Span place, string section) =>
        Diagnostic.Error("S204", place, $"A translation holds nothing but texts, and no '{section}'.", "Move it to a file of its own.");
}
