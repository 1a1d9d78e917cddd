using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Questions;

/// <summary>L612: no option is always open beside an earlier one with the same label.</summary>
internal static class LabelsTellOptionsApart
{
    public static void Look(Proofs proofs)
    {
        foreach (var happening in proofs.Scenario.Events)
        {
            var options = happening.Question?.Options ?? [];
            for (var i = 1; i < options.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (string.Equals(options[i].Label.Trim(), options[j].Label.Trim(), StringComparison.OrdinalIgnoreCase) && IsOpenWith(proofs, happening, options[j], options[i]))
                    {
                        var drafts = proofs.Inspection.Names.Options[happening.Index];
                        proofs.Inspection.Findings.Add(HiddenByEarlier.At(drafts[i].PlaceOf(OptionForm.Label), drafts[j].PlaceOf(OptionForm.Label)));
                        break;
                    }
                }
            }
        }
    }

    private static bool IsOpenWith(Proofs proofs, Event happening, Option earlier, Option later)
    {
        if (earlier.Needs is null)
        {
            return true;
        }

        var closed = proofs.NormalForm.Of(earlier.Needs, negated: true, -1);
        var open = proofs.Field.SiteOfOption(happening.Index, later.Index);
        return closed is not null && open.Clauses is not null && closed.Length * open.Clauses.Length <= NormalForm.MostClauses
            && !proofs.IsPossible(proofs.Past, open.Premises.Literals, NormalForm.Product(open.Clauses, closed));
    }
}
