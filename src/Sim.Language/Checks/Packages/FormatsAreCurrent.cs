using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.Packages;

/// <summary>A scenario that was written for an older format is read, and its author is told that it can be brought up to date.</summary>
internal static class FormatsAreCurrent
{
    public static void Look(Inspection inspection)
    {
        if (inspection.Draft.Head?.Of(ScenarioForm.Format) is { } format && format.Value < ScenarioCompiler.Format)
        {
            inspection.Findings.Add(OtherFormat.Older(format.Span, format.Value));
        }
    }
}
