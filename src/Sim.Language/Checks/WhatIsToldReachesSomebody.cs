using Sim.Language.Checks.Use;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Checks;

/// <summary>
/// Whoever an ending or a paragraph is for can be played, and a paragraph set apart is told on some condition. A lesson that opens fewer
/// chairs need not take out what the other scenario tells to the others.
/// </summary>
internal static class WhatIsToldReachesSomebody
{
    public static void Look(Inspection inspection)
    {
        var chairs = inspection.Scenario.Chairs.Select(chair => inspection.Scenario.People[chair].Id).ToList();
        foreach (var ending in Own(inspection.Names.Endings.Entries))
        {
            LookAtChairs(ending.Of(EndingForm.Chair), NeverReached.NobodysEnding);
            LookAtPassages(ending.Of(EndingForm.Also));
        }

        foreach (var happening in Own(inspection.Names.Events.Entries))
        {
            LookAtPassages(happening.Of(EventForm.Also));
        }

        IEnumerable<Draft> Own(IEnumerable<Draft> entries) => entries.Where(entry => UseChecks.IsOwn(inspection, entry));

        void LookAtPassages(IReadOnlyList<Draft>? passages)
        {
            foreach (var passage in passages ?? [])
            {
                LookAtChairs(passage.Of(PassageForm.Chair), NeverReached.NobodysParagraph);
                if (!passage.Has(PassageForm.If) && !passage.Has(PassageForm.Chair) && !passage.HasUnknown)
                {
                    inspection.Findings.Add(AlwaysHolds.Told(passage.Span));
                }
            }
        }

        void LookAtChairs(IReadOnlyList<Written>? names, Func<Span, string, IReadOnlyCollection<string>, Diagnostic> message)
        {
            foreach (var name in names ?? [])
            {
                if (inspection.Names.People.Find(name.Text) is not null && !chairs.Contains(name.Text, StringComparer.Ordinal))
                {
                    inspection.Findings.Add(message(name.Span, name.Text, chairs));
                }
            }
        }
    }
}
