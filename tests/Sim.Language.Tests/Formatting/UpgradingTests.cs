using Sim.Language.Diagnostics;
using Sim.Language.Formatting;
using Sim.Language.Repairs;
using Sim.Language.Sources;
using Sim.Language.Tests.Extending;

namespace Sim.Language.Tests.Formatting;

/// <summary>A field of the old format is moved to where it is said now, and the scenario is the same as before.</summary>
public sealed class UpgradingTests
{
    private const string Head = "scenario: spring\n";

    public static TheoryData<string, string> Moves() => new()
    {
        { "stakes: 60\n", "starts:\n  - stakes 60\n" },
        { "stakes: 60\nappeals: 1\n", "starts:\n  - stakes 60\n  - appeals 1\n" },
        { "appeals: 1   # in 1957\n", "starts: # in 1957\n  - appeals 1\n" },
        { "starts:\n  - fear 70\nstakes: 60\n", "starts:\n  - fear 70\n  - stakes 60\n" },
        { "stakes: 60\n# A remark.\nstarts:\n  - fear 70\n", "# A remark.\nstarts:\n  - fear 70\n  - stakes 60\n" },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void The_formatter_moves_it(string old, string now)
    {
        var formatted = Formatter.Format(SourceText.FromText("scenario.yaml", Head + old)).Text;
        Assert.Equal(Head + now, formatted);
        Assert.Equal(formatted, Formatter.Format(SourceText.FromText("scenario.yaml", formatted!)).Text);
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void The_mender_moves_it_and_the_scenario_is_the_same(string old, string now)
    {
        var before = With(old);
        Assert.All(ScenarioCompiler.Compile(before).Diagnostics, one => Assert.Equal("C993", one.Code));
        var mended = Mender.Mend(before);
        Assert.Empty(mended.Left);
        Assert.Contains(now, mended.Sources.Files.Single(file => file.File == "scenario.yaml").Text, StringComparison.Ordinal);
        Assert.Equal(Portrait.Of(ScenarioCompiler.Compile(before).Scenario!), Portrait.Of(ScenarioCompiler.Compile(mended.Sources).Scenario!));
    }

    /// <summary>The starts of a lesson take the place of those of the scenario that it extends: one line must not hide them all.</summary>
    [Fact]
    public void In_a_lesson_it_stays_where_there_are_no_starts()
    {
        const string Lesson = "scenario: lesson\nextends: spring\nstakes: 60\n";
        Assert.Equal(Lesson, Formatter.Format(SourceText.FromText("lesson.yaml", Lesson), isExtending: true).Text);
        var sources = SourceSet.Of(("lesson.yaml", Lesson)).Upon(new ParentFound(SpringLesson.Spring));
        Assert.Equal("C993", Assert.Single(Mender.Mend(sources).Left).Code);
    }

    [Fact]
    public void What_is_said_twice_stays()
    {
        const string Twice = "scenario: spring\nstakes: 60\nstarts:\n  - stakes 50\n";
        Assert.Equal(Twice, Formatter.Format(SourceText.FromText("scenario.yaml", Twice)).Text);
    }

    private static SourceSet With(string lines) =>
        SourceSet.Of([.. Samples.Spring().Select(file => file.File == "scenario.yaml" ? (file.File, file.Text.Replace("slots: 2\n", "slots: 2\n" + lines, StringComparison.Ordinal)) : file)]);
}
