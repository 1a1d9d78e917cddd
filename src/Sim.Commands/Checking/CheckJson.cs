using System.Text.Json;
using Sim.Commands.Outputs;
using Sim.Language.Diagnostics;
using Sim.Language.Lengths;
using Sim.Model.Scenarios;

namespace Sim.Commands.Checking;

/// <summary>Findings as one object for other programs.</summary>
internal static class CheckJson
{
    public static string Of(IReadOnlyList<Checked> checks, bool words) => JsonOutput.Of(json =>
    {
        JsonOutput.Objects(json, "findings", checks.SelectMany(check => check.Compilation.Diagnostics.Select(check.Placed)), finding => Write(json, finding));
        json.WriteNumber("errors", checks.Sum(check => check.Errors));
        json.WriteNumber("warnings", checks.Sum(check => check.Warnings));
        if (words)
        {
            var events = from scenario in checks.Select(check => check.Compilation.Scenario).OfType<Scenario>() from one in ScenarioLength.Of(scenario).Events select (scenario.Id, one);
            JsonOutput.Objects(json, "lengths", events, e =>
            {
                json.WriteString("scenario", e.Id);
                json.WriteString("event", e.one.Id);
                json.WriteNumber("words", e.one.Time.Words);
                json.WriteNumber("decisions", e.one.Time.Decisions);
                json.WriteNumber("seconds", e.one.Time.Seconds);
            });
        }
    });

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", DiagnosticPrinter.Word(finding.Severity));
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteNumber("endLine", finding.EndLine);
        json.WriteNumber("endColumn", finding.EndColumn);
        json.WriteString("message", finding.Message);
        json.WriteString("suggestion", finding.Suggestion);
        if (finding.Other is { } other)
        {
            json.WriteString("otherFile", other.File);
            json.WriteNumber("otherLine", other.Line);
            json.WriteNumber("otherColumn", other.Column);
            json.WriteString("note", other.Note);
        }
    }
}
