using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class TermNotInGlossary
{
    public static Diagnostic At(Span place, string term) =>
        Diagnostic.Hint("H809", place, $"'{term}' is not in the glossary.", $"Add it under 'glossary:' with '- term: {term}', or say it in plain words.");
}
