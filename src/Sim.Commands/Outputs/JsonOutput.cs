using System.Text;
using System.Text.Json;

namespace Sim.Commands.Outputs;

/// <summary>One object for other programs, and nothing else on the line.</summary>
internal static class JsonOutput
{
    public static string Of(Action<Utf8JsonWriter> properties)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            properties(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static void Objects<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> properties)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            properties(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
