using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Packages;

/// <summary>A scenario that is ready to be given to others says whose it is, what may be done with it, and for whom it is.</summary>
internal static class PackagesSayWhoseTheyAre
{
    private static readonly Field[] Needed = [ScenarioForm.Licence, ScenarioForm.Author, ScenarioForm.ReadingAge];

    public static void Look(Inspection inspection)
    {
        if (inspection.Draft.Head is { } head && head.Of(ScenarioForm.Status) is { Value: Status.Reviewed } status
            && Needed.Where(field => !head.Has(field)).Select(field => field.Name).ToList() is { Count: > 0 } missing)
        {
            inspection.Findings.Add(PackageUnsaid.At(status.Span, missing));
        }
    }
}
