using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Sim.Language.Formatting;
using Sim.Language.Schemas;
using Sim.Language.Sources;
using YamlDotNet.RepresentationModel;

namespace Sim.Language.Tests.Schemas;

/// <summary>An editor that knows the schema offers what the language reads, and marks what it refuses.</summary>
public sealed partial class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ScenarioSchema.Text());

    public static TheoryData<string> Scenarios() =>
    [
        "Accepted/spring", "Accepted/extends",
        .. Directory.GetDirectories(Samples.Shipped()).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void What_the_formatter_writes_is_valid(string folder) => Assert.All(Samples.Read(folder), file =>
    {
        var formatted = Formatter.Format(SourceText.FromText(file.File, file.Text)).Text!;
        Assert.Equal("", Problems(formatted));
    });

    [Theory]
    [InlineData("event: strike\ntitle: A strike\ntext: x\ninvented: yes", "")]
    [InlineData("event: strike\ntitle: A strike\ntext: x\neffects:\n  - after 3 turns: fear -5\n  - fear +1", "")]
    [InlineData("event: strike\ntitle: A strike\ntext: x\nfrom: 23.10.1956", "/from")]
    [InlineData("event: strike\ntitle: A strike\ntext: x\nagain: maybe", "/again")]
    [InlineData("event: strike\ntitle: A strike\ntext: x\nwhen: fear > 5", "/when")]
    [InlineData("event: strike\ntitle: A strike", "text")]
    [InlineData("event: strike\ntitle: A strike\ntext: x\nquestion:\n  text: y\n  options:\n    - label: z", "id")]
    [InlineData("variables:\n  - id: fear\n    title: Fear\n    meaning: m\n    range: 0..100\n    start: 5", "")]
    [InlineData("variables:\n  - id: fear\n    title: Fear\n    meaning: m\n    range: 0..100\n    start: 5\n    shown: sometimes", "/shown")]
    [InlineData("variables:\n  - id: fear\n    title: Fear", "meaning")]
    [InlineData("scenario: lesson\nextends: another\nvariables:\n  - id: fear\n    title: Fear", "")]
    [InlineData("scenario: lesson\nextends: another\nvariables:\n  - id: fear\n    tilte: Fear", "/tilte")]
    [InlineData("people:\n  - id: Anna-Maria\n    name: x\n    text: y", "/id")]
    public void A_slip_is_marked(string text, string where)
    {
        var problems = Problems(text);
        Assert.Equal(where.Length == 0, problems.Length == 0);
        Assert.Contains(where, problems, StringComparison.Ordinal);
    }

    /// <summary>The forms are what the language reads by; the schema must not fall behind them.</summary>
    [Fact]
    public void Every_field_of_every_form_is_in_the_schema_and_no_other()
    {
        var definitions = JsonNode.Parse(ScenarioSchema.Text())!["$defs"]!.AsObject();
        var forms = typeof(ScenarioCompiler).Assembly.GetTypes()
            .Where(type => type.Namespace == "Sim.Language.Drafts.Forms")
            .Select(type => type.GetField("Form", BindingFlags.Static | BindingFlags.Public)?.GetValue(null))
            .OfType<object>()
            .ToList();
        Assert.True(forms.Count > 20);
        foreach (var form in forms)
        {
            var kind = Of<string>(form, "Kind").Replace(' ', '_');
            var name = definitions.ContainsKey(kind) ? kind : $"{kind}_file";
            var fields = Of<IEnumerable>(form, "Fields").Cast<object>().ToList();
            var properties = definitions[name]!["properties"]!.AsObject().Select(property => property.Key).ToList();
            var required = definitions[name]!["required"]?.AsArray().Select(field => (string)field!).ToList() ?? [];
            var names = fields.Select(field => Of<string>(field, "Name")).ToList();
            if (kind == "scenario")
            {
                properties = [.. properties.Intersect(names)];
            }

            Assert.Equal(names.Order(StringComparer.Ordinal), properties.Order(StringComparer.Ordinal));
            Assert.Equal(fields.Where(field => Of<bool>(field, "IsNeeded")).Select(field => Of<string>(field, "Name")).Order(StringComparer.Ordinal), required.Order(StringComparer.Ordinal));
        }
    }

    private static T Of<T>(object value, string property) =>
        (T)value.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!.GetValue(value)!;

    /// <summary>The places and words of what an established reader of schemas objects to; empty where it is content.</summary>
    private static string Problems(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        using var document = JsonDocument.Parse(Json(stream.Documents[0].RootNode)!.ToJsonString());
        var results = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? "" : string.Join('\n', (results.Details ?? []).Where(detail => !detail.IsValid && detail.Errors is { Count: > 0 }).Select(detail => $"{detail.InstanceLocation} {string.Join(' ', detail.Errors!.Values)}"));
    }

    /// <summary>As YAML 1.2 resolves it: bare words may be numbers, yes-or-no or nothing.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Json)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: var text } => text switch
        {
            "" or "~" or "null" => null,
            "true" => true,
            "false" => false,
            _ when Integer().IsMatch(text!) => long.Parse(text!, CultureInfo.InvariantCulture),
            _ when Fraction().IsMatch(text!) => decimal.Parse(text!, CultureInfo.InvariantCulture),
            _ => text,
        },
        _ => ((YamlScalarNode)node).Value,
    };

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?[0-9]*\.[0-9]+$")]
    private static partial Regex Fraction();
}
