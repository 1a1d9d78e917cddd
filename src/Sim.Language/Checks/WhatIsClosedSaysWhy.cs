using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks;

/// <summary>What a player may find closed tells him why.</summary>
internal static class WhatIsClosedSaysWhy
{
    public static void Look(Inspection inspection)
    {
        foreach (var option in inspection.Names.Options.SelectMany(options => options.Entries))
        {
            if (option.Has(OptionForm.Needs) && !option.Has(OptionForm.Refusal) && !option.HasUnknown)
            {
                inspection.Findings.Add(MissingRefusal.For(option.PlaceOf(OptionForm.Needs), "option"));
            }
        }

        foreach (var act in inspection.Names.Acts.Entries)
        {
            if (act.Has(ActForm.Needs) && !act.Has(ActForm.Refusal) && !act.HasUnknown)
            {
                inspection.Findings.Add(MissingRefusal.For(act.PlaceOf(ActForm.Needs), "act"));
            }
        }
    }
}
