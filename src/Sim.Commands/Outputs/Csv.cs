using System.Globalization;
using System.Text;

namespace Sim.Commands.Outputs;

/// <summary>A table for a spreadsheet or a notebook: commas, a line feed behind each row, quotes only where they are needed.</summary>
internal static class Csv
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\n\r");

    public static string Table<T>(string head, IEnumerable<T> rows, Func<T, IEnumerable<string>> cells)
    {
        var table = new StringBuilder(head).Append('\n');
        foreach (var row in rows)
        {
            table.Append(Row(cells(row)));
        }

        return table.ToString();
    }

    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    public static string Cell(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cell(string text) => text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
