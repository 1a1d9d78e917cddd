using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks;

/// <summary>
/// An order that kills or jails says what it cost, also where it does so through an event that it raises or a machine that it moves.
/// A strike is an attempt, not an order, and is exempt.
/// </summary>
internal static class OrdersSayTheirCost
{
    public static void Look(Inspection inspection)
    {
        foreach (var (options, happening) in inspection.Names.Options.Zip(inspection.Scenario.Events))
        {
            for (var i = 0; i < options.Count && i < happening.Question?.Options.Length; i++)
            {
                LookAt(inspection, options[i], options[i].Of(OptionForm.Effects), happening.Question.Options[i].Effects, options[i].Has(OptionForm.Cost));
            }
        }

        foreach (var (act, meant) in inspection.Names.Acts.Entries.Zip(inspection.Scenario.Acts))
        {
            LookAt(inspection, act, act.Of(ActForm.Effects), meant.Effects, act.Has(ActForm.Cost));
        }
    }

    private static void LookAt(Inspection inspection, Draft entry, IReadOnlyList<EffectText>? written, ImmutableArray<Effect> effects, bool hasCost)
    {
        // Where a line could not be read, the two lists do not match, and something has been said.
        if (hasCost || written is null || written.Count != effects.Length)
        {
            return;
        }

        for (var i = 0; i < effects.Length; i++)
        {
            if (Harms(inspection.Scenario, effects[i]))
            {
                inspection.Findings.Add(MissingCost.For(written[i].Words.Span, entry.Form.Kind, written[i].Words.Text));
                return;
            }

            if (effects[i].Landing() is Raise or Pull && Consequences(inspection.Scenario, effects[i]).Any(follows => Harms(inspection.Scenario, follows)))
            {
                inspection.Findings.Add(MissingCost.Through(written[i].Words.Span, entry.Form.Kind, written[i].Words.Text));
                return;
            }
        }
    }

    private static bool Harms(Scenario scenario, Effect effect) => effect switch
    {
        ChangeStanding standing => standing.Standing is Standing.Arrested or Standing.Dead,
        After after => Harms(scenario, after.Then),
        _ => false,
    };

    /// <summary>What one step further follows without another choice.</summary>
    private static IEnumerable<Effect> Consequences(Scenario scenario, Effect effect) => effect switch
    {
        After after => Consequences(scenario, after.Then),
        Raise raised => scenario.Events[raised.Event].Effects,
        Pull pull => scenario.Machines[pull.Machine].Transitions.Where(way => way.Trigger == pull.Trigger).SelectMany(way => way.Effects),
        _ => [],
    };
}
