using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class MissingField
{
    public static Diagnostic In(Span place, string owner, string name, string example) =>
        Diagnostic.Error("S203", place, $"This {owner} has no '{name}'.", $"Add a line such as:  {name}: {example}");
}
