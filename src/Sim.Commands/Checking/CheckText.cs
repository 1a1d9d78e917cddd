using Sim.Commands.Outputs;
using Sim.Language.Diagnostics;
using Sim.Language.Explaining;

namespace Sim.Commands.Checking;

/// <summary>Findings as text: each with its place and the author's line, then a line for the scenario.</summary>
internal static class CheckText
{
    public static void Write(Surroundings surroundings, IReadOnlyList<Checked> checks)
    {
        foreach (var check in checks)
        {
            foreach (var finding in check.Compilation.Diagnostics)
            {
                surroundings.Output.Write(Finding(finding, check, surroundings.IsColored) + "\n");
            }

            surroundings.Output.WriteLine(Summary(check));
        }

        if (checks.SelectMany(c => c.Compilation.Diagnostics).Select(d => d.Code).FirstOrDefault(code => Explanations.Of(code) is not null) is { } explained)
        {
            surroundings.Output.WriteLine($"What a code means, with an example: sim explain {explained}");
        }
    }

    public static string Finding(Diagnostic finding, Checked check, bool isColored)
    {
        var printed = Printable.Text(DiagnosticPrinter.Print(check.Placed(finding)));
        return isColored ? FindingColors.In(printed, finding) : printed;
    }

    public static string Summary(Checked check) => check.Compilation.Scenario is { } scenario && check.Warnings == 0
        ? $"{Printable.Text(check.Nearby)}: in order ({Counted.Of(scenario.People.Length, "person", "people")}, {Counted.Of(scenario.Events.Length, "event")}, {Counted.Of(scenario.Acts.Length, "act")}, {Counted.Of(scenario.Rules.Length, "rule")})."
        : $"{Printable.Text(check.Nearby)}: {Counted.Of(check.Errors, "error")}, {Counted.Of(check.Warnings, "warning")}.";
}
