using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sim.Language.Drafts;

namespace Sim.Language.Schemas;

/// <summary>
/// The format as a JSON Schema (2020-12), so that editors complete names and mark slips while an author types. It is made of the forms by
/// which files are read, and so it says what they say. Our own reader takes more kindly what a schema must refuse.
/// </summary>
public static class ScenarioSchema
{
    public static string Text()
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "A file of a scenario");
            json.WriteString("type", "object");
            WriteFiles(json);
            WriteForms(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>Which form a file has follows from the field that it begins with. What extends another scenario need not say everything.</summary>
    private static void WriteFiles(Utf8JsonWriter json)
    {
        json.WriteStartArray("allOf");
        foreach (var (head, _) in Sections.Heads)
        {
            json.WriteStartObject();
            WriteRequired(json, "if", head);
            json.WritePropertyName("then");
            if (head == Sections.Heads[0].Name)
            {
                json.WriteStartObject();
                WriteRequired(json, "if", "extends");
                WriteReference(json, "then", FormSchema.FileName(head, isChange: true));
                WriteReference(json, "else", FormSchema.FileName(head, isChange: false));
                json.WriteEndObject();
            }
            else
            {
                json.WriteStartObject();
                json.WriteString("$ref", FormSchema.Reference(FormSchema.FileName(head, isChange: false)));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteStartObject();
        json.WriteStartObject("if");
        json.WriteStartObject("not");
        json.WriteStartArray("anyOf");
        foreach (var (head, _) in Sections.Heads)
        {
            json.WriteStartObject();
            json.WriteStartArray("required");
            json.WriteStringValue(head);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteReference(json, "then", FormSchema.FileName("", isChange: false));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteForms(Utf8JsonWriter json)
    {
        json.WriteStartObject("$defs");
        foreach (var isChange in (bool[])[false, true])
        {
            var schema = new FormSchema(json, isChange);
            foreach (var (name, file) in FileForm.All)
            {
                if (!isChange || name == Sections.Heads[0].Name)
                {
                    schema.Write(FormSchema.FileName(name, isChange), file);
                }
            }

            foreach (var form in FileForm.All.SelectMany(file => file.Form.Within()).DistinctBy(form => form.Kind))
            {
                schema.Write(schema.NameOf(form), form);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteRequired(Utf8JsonWriter json, string name, string field)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("required");
        json.WriteStringValue(field);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string definition)
    {
        json.WriteStartObject(name);
        json.WriteString("$ref", FormSchema.Reference(definition));
        json.WriteEndObject();
    }
}
