using System.Text.Json;
using Sim.Commands.Outputs;
using Sim.Language.Diagnostics;
using Sim.Language.Explaining;
using Sim.Language.Repairs;

namespace Sim.Commands.Checking;

/// <summary>Findings in SARIF 2.1.0, which editors and code hosts show at their places, with the repairs that are certain.</summary>
internal static class CheckSarif
{
    public static string Of(IReadOnlyList<Checked> checks) => JsonOutput.Of(json =>
    {
        var results = checks.SelectMany(check => check.Compilation.Diagnostics.Select(finding => (Finding: finding, Check: check))).ToList();
        var codes = results.Select(result => result.Finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        JsonOutput.Objects(json, "runs", [0], _ =>
        {
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "sim check");
            json.WriteString("version", typeof(CheckSarif).Assembly.GetName().Version?.ToString(3) ?? "");
            JsonOutput.Objects(json, "rules", codes, code => WriteRule(json, code));
            json.WriteEndObject();
            json.WriteEndObject();
            JsonOutput.Objects(json, "results", results, result => WriteResult(json, result.Finding, result.Check, codes.IndexOf(result.Finding.Code)));
        });
    });

    private static void WriteRule(Utf8JsonWriter json, string code)
    {
        json.WriteString("id", code);
        if (Explanations.Of(code) is { } page)
        {
            WriteText(json, "shortDescription", page.Title);
            WriteText(json, "fullDescription", string.Join(" ", page.Paragraphs));
            WriteText(json, "help", $"sim explain {code}");
        }
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, Checked check, int rule)
    {
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        WriteText(json, "message", finding.Suggestion.Length > 0 ? $"{finding.Message} {finding.Suggestion}" : finding.Message);
        var uri = UriOf(check.PlaceOf(finding));
        JsonOutput.Objects(json, "locations", [0], _ =>
        {
            json.WriteStartObject("physicalLocation");
            WriteArtifact(json, uri);
            if (finding.Line >= 1)
            {
                WriteRegion(json, "region", finding.Line, finding.Column, finding.EndLine, finding.EndColumn);
            }

            json.WriteEndObject();
        });
        if (check.Placed(finding).Other is { } other)
        {
            JsonOutput.Objects(json, "relatedLocations", [other], place =>
            {
                json.WriteStartObject("physicalLocation");
                WriteArtifact(json, UriOf(place.File));
                WriteRegion(json, "region", place.Line, place.Column, place.EndLine, place.EndColumn);
                json.WriteEndObject();
                WriteText(json, "message", place.Note);
            });
        }

        if (finding.Repair is { IsLayout: false } repair)
        {
            JsonOutput.Objects(json, "fixes", [repair], r => WriteFix(json, r, uri));
        }
    }

    private static void WriteFix(Utf8JsonWriter json, Repair repair, string uri)
    {
        WriteText(json, "description", repair.Title);
        JsonOutput.Objects(json, "artifactChanges", [0], _ =>
        {
            WriteArtifact(json, uri);
            JsonOutput.Objects(json, "replacements", repair.Edits, edit =>
            {
                WriteRegion(json, "deletedRegion", edit.Line, edit.Column, edit.Line, edit.EndColumn);
                WriteText(json, "insertedContent", edit.Words);
            });
        });
    }

    private static void WriteArtifact(Utf8JsonWriter json, string uri)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, int line, int column, int endLine, int endColumn)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Paths with a drive or from the root are whole addresses; others are taken from where the user stands.</summary>
    private static string UriOf(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
