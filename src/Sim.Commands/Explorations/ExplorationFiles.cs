using System.Globalization;
using System.Text;
using Sim.Model.Explorations;

namespace Sim.Commands.Explorations;

/// <summary>An exploration as files for a spreadsheet or a notebook; the same bytes for the same games.</summary>
internal static class ExplorationFiles
{
    public static void Write(string folder, Exploration exploration)
    {
        try
        {
            File.WriteAllText(Path.Combine(folder, "exploration.json"), ExplorationJson.Of(exploration) + "\n");
            File.WriteAllText(Path.Combine(folder, "variables.csv"), Table(
                "id,turn,p10,p50,p90", exploration.Variables, b => [Cell(b.Id), Cell(b.Turn), Cell(b.P10), Cell(b.P50), Cell(b.P90)]));
            File.WriteAllText(Path.Combine(folder, "options.csv"), Table(
                "question,option,offered,taken", exploration.Options, o => [Cell(o.Question), Cell(o.Option), Cell(o.Offered), Cell(o.Taken)]));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Complaint.Refused($"The result could not be written: {failure.Message}");
        }
    }

    private static string Table<T>(string head, IEnumerable<T> rows, Func<T, string[]> cells)
    {
        var table = new StringBuilder(head).Append('\n');
        foreach (var row in rows)
        {
            table.AppendJoin(',', cells(row)).Append('\n');
        }

        return table.ToString();
    }

    private static string Cell(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Ids are plain; that of trust holds a comma.
    private static string Cell(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
