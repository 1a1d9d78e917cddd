using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class FileTooLarge
{
    public static Diagnostic In(SourceText source) =>
        Diagnostic.Error("F103", Span.OnLine(source, 1, 1, 1), "This file is larger than 1 MiB and is not read.", "Divide it: any section may stand in any file of the folder.");
}
