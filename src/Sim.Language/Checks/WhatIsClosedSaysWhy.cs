using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks;

/// <summary>What a player may find closed tells him why.</summary>
internal static class WhatIsClosedSaysWhy
{
    public static void Look(Draft happening, Findings findings)
    {
        foreach (var option in OptionRoll.Of(happening).Roll.Entries)
        {
            if (option.Has(OptionForm.Needs) && !option.Has(OptionForm.Refusal) && !option.HasUnknown)
            {
                findings.Add(MissingRefusal.For(option.PlaceOf(OptionForm.Needs), "option"));
            }
        }
    }

    public static void LookAtActs(Inspection inspection)
    {
        foreach (var act in inspection.Names.Acts.Entries)
        {
            if (act.Has(ActForm.Needs) && !act.Has(ActForm.Refusal) && !act.HasUnknown)
            {
                inspection.Findings.Add(MissingRefusal.For(act.PlaceOf(ActForm.Needs), "act"));
            }
        }
    }
}
