using Sim.Model.Scenarios;

namespace Sim.Reports.Handbooks;

/// <summary>Citations in one line.</summary>
public static class SourceWords
{
    public static string Cited(Scenario scenario, SourceNote note)
    {
        var source = scenario.Sources[note.Source];
        var where = note.Where.Length > 0 ? $", {note.Where}" : "";
        var label = note.Label == Label.Unsaid ? "" : $", {Labelled(note.Label)}";
        return $"{Work(source)}{where} [{Grade(note.Grade)}{label}]";
    }

    /// <summary><c>Author, Title (1999), scholarship</c>.</summary>
    public static string Work(Source source)
    {
        var author = source.Author.Length > 0 ? source.Author + ", " : "";
        var year = source.Year.Length > 0 ? $" ({source.Year})" : "";
        var kind = source.Kind.Length > 0 ? $", {source.Kind}" : "";
        var forWhom = source.ForWhom.Length > 0 ? $", for {source.ForWhom}" : "";
        return $"{author}{source.Title}{year}{kind}{forWhom}";
    }

    private static string Labelled(Label label) => label switch
    {
        Label.Fact => "fact",
        Label.Interpretation => "interpretation",
        Label.Memory => "memory",
        _ => "conjecture",
    };

    public static string Grade(Grade grade) => grade switch
    {
        Model.Scenarios.Grade.Checked => "checked",
        Model.Scenarios.Grade.Approximate => "approximate",
        _ => "uncertain",
    };
}
