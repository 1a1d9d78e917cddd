using Sim.Language.Checks.Use;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks;

/// <summary>Whoever an ending is for can be played. A lesson that opens fewer chairs need not take out the endings of the others.</summary>
internal static class EndingsAreForAChair
{
    public static void Look(Inspection inspection)
    {
        var chairs = inspection.Scenario.Chairs.Select(chair => inspection.Scenario.People[chair].Id).ToList();
        foreach (var name in inspection.Names.Endings.Entries.Where(entry => UseChecks.IsOwn(inspection, entry)).SelectMany(entry => entry.Of(EndingForm.Chair) ?? []))
        {
            if (inspection.Names.People.Find(name.Text) is not null && !chairs.Contains(name.Text, StringComparer.Ordinal))
            {
                inspection.Findings.Add(NeverReached.NobodysChair(name.Span, name.Text, chairs));
            }
        }
    }
}
