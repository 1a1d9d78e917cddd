using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NotAListDash
{
    public static Diagnostic At(Span place) =>
        Diagnostic.Warning("S208", place, "This was read as an item of a list.", "Write a short dash and a space: '- '.").RepairedByLayout();
}
