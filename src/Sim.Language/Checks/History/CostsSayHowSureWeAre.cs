using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;

namespace Sim.Language.Checks.History;

/// <summary>A figure of the dead or the arrested carries its grade, as a citation does.</summary>
internal static class CostsSayHowSureWeAre
{
    private static readonly string[] Grades = ["checked", "approximate", "uncertain", "conjecture"];

    public static void Look(Inspection inspection)
    {
        foreach (var option in inspection.Names.Options.SelectMany(options => options.Entries))
        {
            LookAt(inspection, option.Of(OptionForm.Cost));
        }

        foreach (var act in inspection.Names.Acts.Entries)
        {
            LookAt(inspection, act.Of(ActForm.Cost));
        }
    }

    private static void LookAt(Inspection inspection, Prose? cost)
    {
        if (cost is not null && !Grades.Any(grade => cost.Words.Text.Contains(grade, StringComparison.OrdinalIgnoreCase)))
        {
            inspection.Findings.Add(CostWithoutGrade.At(cost.Words.Span));
        }
    }
}
