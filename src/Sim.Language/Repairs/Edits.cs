using Sim.Language.Sources;

namespace Sim.Language.Repairs;

/// <summary>Makes edits in the text of a scenario.</summary>
internal static class Edits
{
    public static SourceSet Made(SourceSet sources, IEnumerable<Edit> edits)
    {
        foreach (var inFile in edits.GroupBy(edit => edit.File, StringComparer.Ordinal))
        {
            if (sources.Files.FirstOrDefault(file => file.File == inFile.Key) is { } file)
            {
                sources = sources.With(SourceText.FromText(file.File, Made(file, inFile)));
            }
        }

        return sources;
    }

    /// <summary>Of edits that touch one another the first; the others wait until it has been made.</summary>
    public static bool Touch(Edit edit, Edit other) =>
        edit.File == other.File && edit.Line == other.Line && edit.Column <= other.EndColumn && other.Column <= edit.EndColumn;

    private static string Made(SourceText file, IEnumerable<Edit> edits)
    {
        var lines = file.Text.Split('\n');
        foreach (var edit in edits.OrderByDescending(edit => edit.Line).ThenByDescending(edit => edit.Column))
        {
            var line = lines[edit.Line - 1];
            lines[edit.Line - 1] = line[..(edit.Column - 1)] + edit.Words + line[(edit.EndColumn - 1)..];
        }

        return string.Join('\n', lines);
    }
}
