using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Design;

/// <summary>
/// What a player has from informants only, no act and no answer tells him by being open or closed: its condition asks what was told.
/// </summary>
internal static class WhatIsOpenBetraysNothing
{
    public static void Look(Inspection inspection)
    {
        var scenario = inspection.Scenario;
        if (scenario.Reported.Length == 0)
        {
            return;
        }

        foreach (var (written, act) in inspection.Names.Acts.Entries.Zip(scenario.Acts))
        {
            Look(inspection, written, ActForm.If, act.If);
            Look(inspection, written, ActForm.Needs, act.Needs);
        }

        foreach (var (options, happening) in inspection.Names.Options.Zip(scenario.Events))
        {
            foreach (var (written, option) in options.Entries.Zip(happening.Question?.Options ?? []))
            {
                Look(inspection, written, OptionForm.Needs, option.Needs);
            }
        }
    }

    private static void Look(Inspection inspection, Draft written, Field<TermText> field, Expression? condition)
    {
        if (Betrayed(condition, inspection.Scenario) is { } reading)
        {
            inspection.Findings.Add(BetraysTheTruth.At(written.PlaceOf(field), Name(reading, inspection.Scenario)));
        }
    }

    private static string Name(Reading reading, Scenario scenario)
    {
        var layout = scenario.Layout;
        return reading switch
        {
            CountryReading country => "country" + scenario.Variables[layout.CountrySlot(0, country.Attribute) - layout.Variables].Id[scenario.Countries[0].Id.Length..],
            VariableReading variable => scenario.Variables[variable.Variable].Id,
            _ => "",
        };
    }

    private static Reading? Betrayed(Expression? expression, Scenario scenario) => expression switch
    {
        null or ToldReading => null,
        VariableReading variable => scenario.ReportOn(variable.Variable) >= 0 ? variable : null,
        CountryReading country => scenario.Countries.Any(c => scenario.ReportOn(scenario.Layout.CountrySlot(c.Index, country.Attribute) - scenario.Layout.Variables) >= 0) ? country : null,
        Not not => Betrayed(not.Part, scenario),
        All all => First(all.Parts, scenario),
        Any any => First(any.Parts, scenario),
        Comparison comparison => First([comparison.Left, comparison.Right], scenario),
        Arithmetic arithmetic => First([arithmetic.Left, arithmetic.Right], scenario),
        Call call => First(call.Arguments, scenario),
        Either either => First([either.If, either.Then, either.Otherwise], scenario),
        _ => null,
    };

    private static Reading? First(IEnumerable<Expression> parts, Scenario scenario) => parts.Select(p => Betrayed(p, scenario)).FirstOrDefault(r => r is not null);
}
