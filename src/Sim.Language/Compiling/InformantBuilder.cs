using System.Collections.Immutable;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>Those who tell what cannot be seen, and what they tell of each country.</summary>
internal sealed class InformantBuilder(Workbench bench)
{
    public ImmutableArray<Informant> Informants() => [.. bench.Names.Informants.Entries.Select(Informant)];

    public ImmutableArray<ReportedNumber> Reported() => [.. bench.Names.Informants.Entries.SelectMany(Reported)];

    /// <summary>How many numbers all of them tell, as it is written.</summary>
    public static int Count(Names names) =>
        names.Informants.Entries.Sum(entry => (entry.Of(InformantForm.Tells)?.Count ?? 0) * (IsOfCountries(entry) ? names.Countries.Count : 1));

    private static bool IsOfCountries(Draft entry) => entry.Has(InformantForm.Each);

    private Informant Informant(Draft entry, int index) => new(
        index,
        bench.Names.Informants.IdOf(index),
        Workbench.Text(entry, InformantForm.Title),
        Workbench.Text(entry, InformantForm.Interest),
        bench.Condition(entry, InformantForm.Plain, Scope.Informant(IsOfCountries(entry))),
        entry.Of(InformantForm.Grade)?.Value ?? Reliance.Likely,
        entry.Of(InformantForm.Every)?.Value ?? 1);

    private IEnumerable<ReportedNumber> Reported(Draft entry, int informant)
    {
        var isOfCountries = IsOfCountries(entry);
        var tells = bench.Weighs(entry, InformantForm.Tells, Scope.Informant(isOfCountries));
        for (var country = 0; country < (isOfCountries ? bench.Names.Countries.Count : 1); country++)
        {
            foreach (var tell in tells)
            {
                var variable = tell.Reading switch
                {
                    CountryReading reading when isOfCountries => bench.Variables.OfCountry(country, reading.Attribute),
                    VariableReading reading => reading.Variable,
                    _ => -1,
                };
                if (variable >= 0)
                {
                    yield return new ReportedNumber(variable, informant, isOfCountries ? country : -1, tell.Weight);
                }
            }
        }
    }
}
