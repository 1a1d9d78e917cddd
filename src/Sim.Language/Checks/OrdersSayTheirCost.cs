using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks;

/// <summary>An order that kills or jails says what it cost. A strike is an attempt, not an order, and is exempt.</summary>
internal static class OrdersSayTheirCost
{
    public static void Look(Inspection inspection)
    {
        foreach (var option in inspection.Names.Options.SelectMany(options => options.Entries))
        {
            LookAt(inspection, option, option.Of(OptionForm.Effects), option.Has(OptionForm.Cost));
        }

        foreach (var act in inspection.Names.Acts.Entries.Where(act => act.Of(ActForm.Motion)?.Value == true))
        {
            LookAt(inspection, act, act.Of(ActForm.Effects), act.Has(ActForm.Cost));
        }
    }

    private static void LookAt(Inspection inspection, Draft entry, IReadOnlyList<EffectText>? effects, bool hasCost)
    {
        if (!hasCost && effects?.FirstOrDefault(text => Harms(text.Effect)) is { } order)
        {
            inspection.Findings.Add(MissingCost.For(order.Words.Span, entry.Form.Kind, order.Words.Text));
        }
    }

    private static bool Harms(EffectTerm effect) => effect switch
    {
        StandingTerm standing => standing.Standing is Standing.Arrested or Standing.Dead,
        AfterTerm after => Harms(after.Then),
        _ => false,
    };
}
