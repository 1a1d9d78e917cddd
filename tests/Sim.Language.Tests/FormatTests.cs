using Sim.Language.Diagnostics;
using Sim.Language.Tests.Extending;

namespace Sim.Language.Tests;

/// <summary>For which format a scenario is written, and what whoever is given one wants to know.</summary>
public sealed class FormatTests
{
    [Fact]
    public void A_newer_format_is_refused_and_nothing_else_is_said_of_it()
    {
        var told = SpringLesson.Only("format: 2\nnew_field: x\nevents:\n  - id: x\n    newer: y\n");
        Assert.Equal(("C991", Severity.Error, 3), (told.Code, told.Severity, told.Line));
        Assert.Null(SpringLesson.Compile("format: 2\n").Scenario);
    }

    [Fact]
    public void An_older_format_is_read_with_a_hint()
    {
        Assert.Equal(("C992", Severity.Hint), (SpringLesson.Only("format: 0\n").Code, SpringLesson.Only("format: 0\n").Severity));
        Assert.NotNull(SpringLesson.Compile("format: 0\n").Scenario);
    }

    [Theory]
    [InlineData("stakes: 60\n", "Write under 'starts:'  - stakes 60")]
    [InlineData("appeals: 1\n", "Write under 'starts:'  - appeals 1")]
    public void A_field_of_an_older_format_is_read_and_what_to_write_instead_is_told(string text, string instead)
    {
        var told = SpringLesson.Only(text);
        Assert.Equal(("C993", Severity.Hint, instead), (told.Code, told.Severity, told.Suggestion));
        Assert.Equal(60, SpringLesson.Compile("stakes: 60\n").Scenario!.VariableNamed("stakes")!.Start);
    }

    [Theory]
    [InlineData("status: reviewed\n", "'licence', 'author' or 'reading_age'")]
    [InlineData("status: reviewed\nauthor: I\nreading_age: 12\n", "'licence'")]
    public void What_is_given_to_others_says_whose_it_is_and_for_whom(string text, string missing)
    {
        var told = SpringLesson.Only(text);
        Assert.Equal(("C994", Severity.Hint), (told.Code, told.Severity));
        Assert.Contains(missing, told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("status: draft\n")]
    [InlineData("status: reviewed\nauthor: I\nlicence: CC0\nreading_age: 12\n")]
    public void Nothing_is_asked_of_others(string text) => Assert.Empty(SpringLesson.Compile(text).Diagnostics);
}
