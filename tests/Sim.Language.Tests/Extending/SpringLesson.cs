using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Tests.Extending;

/// <summary>A lesson that extends the small correct world, and what its author is told.</summary>
internal static class SpringLesson
{
    public const string Head = "scenario: lesson\nextends: spring\n";

    public static SourceSet Spring { get; } = Samples.SetOf(Samples.Spring()).In("../spring");

    public static Compilation Compile(string text, params (string File, string Text)[] more) =>
        ScenarioCompiler.Compile(Samples.SetOf([("lesson.yaml", Head + text), .. more]).Upon(new ParentFound(Spring)));

    /// <summary>The lesson as it is played; whatever there is to say of it fails the test.</summary>
    public static Scenario Of(string text, params (string File, string Text)[] more)
    {
        var compilation = Compile(text, more);
        Assert.Equal("", DiagnosticPrinter.Print(compilation.Diagnostics));
        return compilation.Scenario!;
    }

    public static Diagnostic Only(string text) => Assert.Single(Compile(text).Diagnostics);

    /// <summary>The line of the lesson on which something stands.</summary>
    public static int LineOf(string text, string words) => (Head + text)[..(Head + text).IndexOf(words, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
}
