using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Questions;

/// <summary>D704: no adviser speaks only while the option to which he leans is closed. An option that is never open is told as such.</summary>
internal static class AdvisersLeanToWhatIsOpen
{
    public static void Look(Proofs proofs)
    {
        foreach (var happening in proofs.Scenario.Events)
        {
            var written = proofs.Inspection.Names.Events[happening.Index].Of(EventForm.Advisers) ?? [];
            for (var i = 0; i < happening.Advisers.Length && happening.Advisers.Length == written.Count; i++)
            {
                var option = happening.Question!.Options[happening.Advisers[i].Leans];
                if (happening.Advisers[i].If is { } speaks && option.Needs is { } needs && IsPossible(proofs, happening, option, [needs]) && !IsPossible(proofs, happening, option, [speaks, needs]))
                {
                    proofs.Inspection.Findings.Add(AdviserLeansNowhere.Closed(written[i].Of(AdviserForm.If)?.Words.Span ?? written[i].Span, option.Id));
                }
            }
        }
    }

    private static bool IsPossible(Proofs proofs, Event happening, Option option, ImmutableArray<Expression> together) =>
        proofs.IsPossible(proofs.Past, proofs.Field.SiteOfOption(happening.Index, option.Index).Premises.Literals, proofs.NormalForm.Both(together, negated: false, -1));
}
