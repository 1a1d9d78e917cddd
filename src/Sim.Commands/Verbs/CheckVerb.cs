using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Language;
using Sim.Language.Diagnostics;
using Sim.Language.Explaining;

namespace Sim.Commands.Verbs;

/// <summary><c>sim check</c>: everything there is to say about scenarios, at once.</summary>
internal static class CheckVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Scenarios by path or name, or folders of scenarios.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "One JSON object and nothing else." };
        var verb = new Command("check", "Say everything that is wrong with a scenario, with its place and what to do about it.") { paths, json };
        verb.SetAction(parsed => Check(surroundings, parsed.GetValue(paths)!, parsed.GetValue(json)));
        return verb;
    }

    private static int Check(Surroundings surroundings, string[] named, bool json)
    {
        var shelf = new ScenarioShelf(surroundings);
        var paths = named.SelectMany(shelf.Below).Distinct(StringComparer.Ordinal).ToList();
        var checks = paths.Select(p => new Checked(p, shelf.Nearby(p), shelf.Compile(p))).ToList();
        var errors = checks.Sum(c => Number(c.Compilation, Severity.Error));
        var warnings = checks.Sum(c => Number(c.Compilation, Severity.Warning));
        if (json)
        {
            surroundings.Output.WriteLine(Json(checks, errors, warnings));
        }
        else
        {
            foreach (var (path, nearby, compilation) in checks)
            {
                surroundings.Output.Write(FindingText.Of(compilation.Diagnostics, path, nearby));
                surroundings.Output.WriteLine(compilation.Scenario is { } scenario && Number(compilation, Severity.Warning) == 0
                    ? $"{Printable.Text(nearby)}: in order ({Counted.Of(scenario.People.Length, "person", "people")}, {Counted.Of(scenario.Events.Length, "event")}, {Counted.Of(scenario.Acts.Length, "act")}, {Counted.Of(scenario.Rules.Length, "rule")})."
                    : $"{Printable.Text(nearby)}: {Counted.Of(Number(compilation, Severity.Error), "error")}, {Counted.Of(Number(compilation, Severity.Warning), "warning")}.");
            }

            if (checks.SelectMany(c => c.Compilation.Diagnostics).Select(d => d.Code).FirstOrDefault(code => Explanations.Of(code) is not null) is { } explained)
            {
                surroundings.Output.WriteLine($"What a code means, with an example: sim explain {explained}");
            }
        }

        return errors + warnings == 0 ? Exits.Fine : Exits.Findings;
    }

    private static int Number(Compilation compilation, Severity severity) => compilation.Diagnostics.Count(d => d.Severity == severity);

    private static string Json(List<Checked> checks, int errors, int warnings) => JsonOutput.Of(json =>
    {
        var findings = checks.SelectMany(c => c.Compilation.Diagnostics.Select(d => (Finding: d, File: FindingText.Place(d, c.Path, c.Nearby), c.Path, c.Nearby)));
        JsonOutput.Objects(json, "findings", findings, f =>
        {
            json.WriteString("code", f.Finding.Code);
            json.WriteString("severity", DiagnosticPrinter.Word(f.Finding.Severity));
            json.WriteString("file", f.File);
            json.WriteNumber("line", f.Finding.Line);
            json.WriteNumber("column", f.Finding.Column);
            json.WriteString("message", f.Finding.Message);
            json.WriteString("suggestion", f.Finding.Suggestion);
            if (f.Finding.Other is { } other)
            {
                json.WriteString("otherFile", FindingText.Place(other.File, f.Path, f.Nearby));
                json.WriteNumber("otherLine", other.Line);
                json.WriteNumber("otherColumn", other.Column);
                json.WriteString("note", other.Note);
            }
        });
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", warnings);
    });

    private sealed record Checked(string Path, string Nearby, Compilation Compilation);
}
