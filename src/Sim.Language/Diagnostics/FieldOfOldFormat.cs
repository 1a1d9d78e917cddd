using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class FieldOfOldFormat
{
    public const string Code = "C993";

    public static Diagnostic At(Span place, string name, int until, string instead) =>
        Diagnostic.Hint(Code, place, $"'{name}' is an older way to say this; formats after {until} will not read it.", instead).RepairedByLayout();
}
