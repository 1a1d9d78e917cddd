using System.Text.Json;
using Sim.Language.Drafts;

namespace Sim.Language.Schemas;

/// <summary>One form as a part of a schema: its fields, what stands in each, and which must be there.</summary>
/// <param name="isChange">Whether it is of a scenario that extends another: then what is not said stays as it is there.</param>
internal sealed class FormSchema(Utf8JsonWriter json, bool isChange)
{
    public static string Reference(string definition) => $"#/$defs/{definition}";

    public static string FileName(string head, bool isChange) => (head.Length == 0 ? "sections" : head) + (isChange ? "_file_extending" : "_file");

    public string NameOf(Form form) => form.Kind.Replace(' ', '_') + (isChange ? "_extending" : "");

    public void Write(string name, Form form)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var field in form.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.IsNeeded ? $"{Capital(field.Expected)}, such as: {field.Example}" : Capital(field.Expected));
            WriteShape(field.Shape);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (!isChange && form.Fields.Any(field => field.IsNeeded))
        {
            WriteWords("required", form.Fields.Where(field => field.IsNeeded).Select(field => field.Name));
        }

        json.WriteEndObject();
    }

    private void WriteShape(Shape shape)
    {
        switch (shape)
        {
            case TextShape text:
                WriteWords("type", text.IsToCome ? ["string", "number", "null"] : ["string", "number"]);
                break;
            case NumberShape number:
                // As a string with another sign for minus, which word processors put in.
                WriteWords("type", ["integer", "string"]);
                json.WriteNumber("minimum", number.Low);
                json.WriteNumber("maximum", number.High);
                json.WriteString("pattern", "^[−–-]?[0-9]+$");
                break;
            case ChoiceShape choice:
                WriteWords("enum", choice.Words);
                break;
            case WordShape word:
                WriteWords("type", ["string", "integer"]);
                if (word.Pattern.Length > 0)
                {
                    json.WriteString("pattern", word.Pattern);
                }

                break;
            case LinesShape lines:
                WriteLines(lines);
                break;
            case EntriesShape entries:
                WriteWords("type", ["array", "null"]);
                WriteItems(entries.Item);
                break;
            case EntryShape entry:
                json.WriteString("$ref", Reference(NameOf(entry.Form)));
                break;
        }
    }

    /// <summary>A list, or a single line. A line with a colon in it is an object to YAML, and a line to us.</summary>
    private void WriteLines(LinesShape lines)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteShape(lines.Line);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteShape(lines.Line);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteNumber("maxProperties", 1);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteItems(Shape item)
    {
        json.WriteStartObject("items");
        WriteShape(item);
        json.WriteEndObject();
    }

    private void WriteWords(string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static string Capital(string words) => Diagnostics.Grammar.Capital(words);
}
