using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;

namespace Sim.Language.Checks;

/// <summary>Informants tell numbers of the whole game and of countries that a player may see at all, and each number is told by one.</summary>
internal static class InformantsTellWhatTheyCan
{
    public static void Look(Inspection inspection)
    {
        var told = new Dictionary<int, Amount>();
        foreach (var informant in inspection.Names.Informants.Entries)
        {
            var isOfCountries = informant.Has(InformantForm.Each);
            foreach (var amount in informant.Of(InformantForm.Tells) ?? [])
            {
                var name = amount.Name.Text;
                var owner = name.Contains('.', StringComparison.Ordinal) ? name[..name.IndexOf('.', StringComparison.Ordinal)] : "";
                if (Why(inspection.Names, isOfCountries, owner) is { } why)
                {
                    inspection.Findings.Add(CannotBeTold.At(amount.Name.Span, name, why));
                    continue;
                }

                foreach (var variable in Variables(inspection, name, owner))
                {
                    if (!told.TryAdd(variable.Index, amount))
                    {
                        inspection.Findings.Add(CannotBeTold.Twice(amount.Name.Span, name, told[variable.Index].Name.Span));
                        break;
                    }

                    if (variable.Shown == Model.Scenarios.Shown.Hidden || variable.Flag)
                    {
                        inspection.Findings.Add(CannotBeTold.At(amount.Name.Span, name, variable.Flag ? CannotBeTold.Reason.Flag : CannotBeTold.Reason.Hidden));
                        break;
                    }
                }
            }
        }
    }

    private static CannotBeTold.Reason? Why(Names names, bool isOfCountries, string owner) => (isOfCountries, owner) switch
    {
        // Where there is no country the author has been told so.
        (_, "country") or (false, "") => null,
        (true, _) => CannotBeTold.Reason.NotOfEach,
        _ => names.Countries.Find(owner) is null ? CannotBeTold.Reason.OfAPerson : null,
    };

    private static IEnumerable<Model.Scenarios.Variable> Variables(Inspection inspection, string name, string owner) => owner == "country"
        ? inspection.Scenario.Countries.Select(c => inspection.Scenario.VariableNamed(c.Id + name["country".Length..])).OfType<Model.Scenarios.Variable>()
        : inspection.Scenario.VariableNamed(name) is { } one ? [one] : [];
}
