using Sim.Model.Scenarios;

namespace Sim.Reports.Handbooks;

/// <summary>Citations in one line.</summary>
public static class SourceWords
{
    public static string Cited(Scenario scenario, SourceNote note)
    {
        var source = scenario.Sources[note.Source];
        var where = note.Where.Length > 0 ? $", {note.Where}" : "";
        return $"{Work(source)}{where} [{Grade(note.Grade)}]";
    }

    /// <summary><c>Author, Title (1999), scholarship</c>.</summary>
    public static string Work(Source source)
    {
        var author = source.Author.Length > 0 ? source.Author + ", " : "";
        var year = source.Year.Length > 0 ? $" ({source.Year})" : "";
        var kind = source.Kind.Length > 0 ? $", {source.Kind}" : "";
        return $"{author}{source.Title}{year}{kind}";
    }

    public static string Grade(Grade grade) => grade switch
    {
        Model.Scenarios.Grade.Checked => "checked",
        Model.Scenarios.Grade.Approximate => "approximate",
        _ => "uncertain",
    };
}
