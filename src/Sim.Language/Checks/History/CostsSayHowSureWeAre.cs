using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;

namespace Sim.Language.Checks.History;

/// <summary>A figure of the dead or the arrested carries its grade, as a citation does.</summary>
internal static class CostsSayHowSureWeAre
{
    private static readonly string[] Grades = ["checked", "approximate", "uncertain", "conjecture"];

    public static void Look(Draft happening, Findings findings)
    {
        foreach (var option in OptionRoll.Of(happening).Roll.Entries)
        {
            LookAt(option.Of(OptionForm.Cost), findings);
        }
    }

    public static void LookAtActs(Inspection inspection)
    {
        foreach (var act in inspection.Names.Acts.Entries)
        {
            LookAt(act.Of(ActForm.Cost), inspection.Findings);
        }
    }

    private static void LookAt(Prose? cost, Findings findings)
    {
        if (cost is not null && !Grades.Any(grade => cost.Words.Text.Contains(grade, StringComparison.OrdinalIgnoreCase)))
        {
            findings.Add(CostWithoutGrade.At(cost.Words.Span));
        }
    }
}
