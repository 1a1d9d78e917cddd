using System.Text.RegularExpressions;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks;

/// <summary>What stands in braces in a text is somebody: a part in it, an office or a person.</summary>
internal static partial class BracesNameSomebody
{
    public static void Look(Inspection inspection)
    {
        foreach (var entry in inspection.Draft.InOrder.Concat(inspection.Draft.Singles))
        {
            LookAt(inspection, entry, ScopeOf(entry));
        }
    }

    private static Scope ScopeOf(Draft entry)
    {
        if (entry.Form == ActForm.Form || entry.Form == ActForm.Headed)
        {
            return ActBuilder.ScopeOf(entry);
        }

        if (entry.Form == RuleForm.Form)
        {
            return Scope.Rule(entry.Of(RuleForm.Each)?.Value ?? Each.Turn);
        }

        return entry.Form == MachineForm.Form ? Scope.Machine(entry.Has(MachineForm.Of)) : Scope.Of("this text");
    }

    private static void LookAt(Inspection inspection, Draft entry, Scope scope)
    {
        if (entry.Form == QuestionForm.Form)
        {
            scope = Scope.Option(entry.Has(QuestionForm.Before));
        }

        foreach (var written in entry.Written)
        {
            switch (written.Value)
            {
                case Prose prose:
                    LookAt(inspection, prose, scope);
                    break;
                case IReadOnlyList<Prose> texts:
                    foreach (var text in texts)
                    {
                        LookAt(inspection, text, scope);
                    }

                    break;
                case Draft inner:
                    LookAt(inspection, inner, scope);
                    break;
                case IReadOnlyList<Draft> inners:
                    foreach (var inner in inners)
                    {
                        LookAt(inspection, inner, scope);
                    }

                    break;
            }
        }
    }

    private static void LookAt(Inspection inspection, Prose prose, Scope scope)
    {
        if (!prose.Words.Text.Contains('{', StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Braces().Matches(prose.Words.Text))
        {
            var name = match.Groups[1].Value.Trim();
            var place = prose.Words.At(match.Index, match.Length);
            if (scope.Has(name) is { } has)
            {
                if (!has)
                {
                    inspection.Findings.Add(NobodyThere.At(place, name, scope.Where));
                }
            }
            else if (inspection.Names.People.Find(name) is null && inspection.Names.Offices.Find(name) is null)
            {
                inspection.Findings.Add(UnknownName.Placeholder(place, name, inspection.Names));
            }
        }
    }

    [GeneratedRegex(@"\{([^{}\n]{1,60})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
