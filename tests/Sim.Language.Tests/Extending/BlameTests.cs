using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests.Extending;

/// <summary>Who is told of what: the author of a lesson hears of what he did, once and where he did it, and of nothing else.</summary>
public sealed class BlameTests
{
    [Fact]
    public void A_removed_thing_that_is_still_used_is_told_once_where_it_is_removed()
    {
        const string Text = "remove:\n  - event amnesty\n  - variable fear\n";
        var told = SpringLesson.Compile(Text).Diagnostics;
        Assert.Equal(["R316", "R316"], told.Select(d => d.Code));
        Assert.Equal([SpringLesson.LineOf(Text, "- event"), SpringLesson.LineOf(Text, "- variable")], told.Select(d => d.Line));
        Assert.All(told, d => Assert.Equal("lesson.yaml", d.File));
        Assert.Contains("'fear' is removed, but is still used in 7 places, first in ../spring/", told[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_change_is_told_at_the_change()
    {
        const string Text = "rules:\n  - id: fear_wears_off\n    effects:\n      - faer -3\n";
        var told = SpringLesson.Only(Text);
        Assert.Equal(("R301", "lesson.yaml", SpringLesson.LineOf(Text, "faer")), (told.Code, told.File, told.Line));
    }

    [Fact]
    public void What_a_change_breaks_elsewhere_is_told_at_the_change()
    {
        const string Text = "variables:\n  - id: fear\n    range: 0..90\n";
        var told = SpringLesson.Only(Text);
        Assert.Equal(("L601", Severity.Warning, SpringLesson.LineOf(Text, "id: fear")), (told.Code, told.Severity, told.Line));
        Assert.StartsWith("Because of this, in ../spring/people.yaml, line ", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_entry_must_be_complete()
    {
        const string Text = "endings:\n  - id: short\n    title: Too short\n";
        Assert.Equal(("S203", SpringLesson.LineOf(Text, "id: short")), (SpringLesson.Only(Text).Code, SpringLesson.Only(Text).Line));
    }

    [Fact]
    public void A_new_option_must_be_complete_too()
    {
        const string Text = "events:\n  - id: amnesty\n    question:\n      options:\n        - id: third\n          outcome: It comes.\n";
        Assert.Equal(("S203", SpringLesson.LineOf(Text, "id: third")), (SpringLesson.Only(Text).Code, SpringLesson.Only(Text).Line));
    }

    [Fact]
    public void A_second_change_of_one_entry_is_told()
    {
        var told = SpringLesson.Only("variables:\n  - id: fear\n    start: 60\n  - id: fear\n    start: 50\n");
        Assert.Equal(("R306", 6), (told.Code, told.Line));
    }

    [Fact]
    public void A_later_and_shorter_period_makes_no_findings() =>
        Assert.Empty(SpringLesson.Compile("start: 1953-04-30\nturns: 2\n").Diagnostics);

    [Fact]
    public void What_lands_behind_a_shorter_period_is_no_fault_of_a_change() =>
        Assert.Empty(SpringLesson.Compile("turns: 4\nvariables:\n  - id: living\n    start: 31\n").Diagnostics);

    [Fact]
    public void A_change_of_what_cannot_come_in_the_period_is_told()
    {
        const string Text = "turns: 2\nevents:\n  - id: amnesty\n    title: Another amnesty\n";
        var told = SpringLesson.Only(Text);
        Assert.Equal(("L605", SpringLesson.LineOf(Text, "id: amnesty")), (told.Code, told.Line));
    }

    [Fact]
    public void Checkpoints_of_other_days_are_not_asked_about() => Assert.Empty(SpringLesson.Of("turns: 3\n").Checkpoints);

    [Fact]
    public void A_checkpoint_of_the_lesson_on_another_day_is_told() =>
        Assert.Equal("V407", SpringLesson.Only("turns: 3\ncheckpoints:\n  - id: late\n    title: Late\n    at: 1953-05-01\n    if: fear < 80\n    share: 50\n").Code);

    [Fact]
    public void What_is_wrong_with_the_extended_scenario_is_told_there_and_here_in_one_line()
    {
        var broken = Samples.Spring();
        broken[^1].Text = broken[^1].Text.Replace("title: Fear", "titel: Fear", StringComparison.Ordinal);
        var told = ScenarioCompiler.Compile(Samples.SetOf(("lesson.yaml", SpringLesson.Head + "endings:\n  - id: x\n    title: X\n    if: faer > 5\n    text: x\n")).Upon(new ParentFound(Samples.SetOf(broken).In("../spring"))));
        Assert.Null(told.Scenario);
        Assert.Equal(("R315", 2), (Assert.Single(told.Diagnostics).Code, told.Diagnostics[0].Line));
    }

    [Fact]
    public void Warnings_of_the_extended_scenario_are_not_repeated()
    {
        var parent = Samples.SetOf(Samples.Spring().Append(("z.yaml", "rules:\n  - id: never\n    title: Never\n    if: fear > 100\n    effects: [fear -1]\n    because: it is a test\n    basis: guess\n")).ToArray());
        Assert.Equal("L601", Assert.Single(ScenarioCompiler.Compile(parent).Diagnostics).Code);
        Assert.Empty(ScenarioCompiler.Compile(Samples.SetOf(("lesson.yaml", SpringLesson.Head)).Upon(new ParentFound(parent.In("../spring")))).Diagnostics);
    }

    [Theory]
    [InlineData("remove:\n  - event amnsty\n", "R302", "Did you mean 'amnesty'?")]
    [InlineData("remove:\n  - option amnesty.pety\n", "R302", "Did you mean 'petty'?")]
    [InlineData("remove:\n  - option amnsty.petty\n", "R302", "Did you mean 'amnesty'?")]
    [InlineData("remove:\n  - evnt amnesty\n", "V404", "Did you mean 'event'?")]
    [InlineData("remove:\n  - event\n", "S212", "It is written so:  - event its_id")]
    [InlineData("remove:\n  - option petty\n", "S212", "It is written so:  - option its_owner.its_id")]
    public void A_line_that_removes_nothing_is_told(string text, string code, string suggestion) =>
        Assert.Equal((code, suggestion), (SpringLesson.Only(text).Code, SpringLesson.Only(text).Suggestion));

    [Fact]
    public void Nothing_is_removed_where_nothing_is_extended()
    {
        var told = ScenarioCompiler.Compile(Samples.SetOf([.. Samples.Spring(), ("z.yaml", "remove:\n  - event amnesty\n")])).Diagnostics;
        Assert.Equal("S204", Assert.Single(told).Code);
    }

    [Theory]
    [MemberData(nameof(NotFound))]
    public void A_scenario_that_cannot_be_extended_is_told_once(Parent? parent, string code, string says)
    {
        var sources = Samples.SetOf(("lesson.yaml", SpringLesson.Head + "title: A lesson\nchairs: [nobody]\nevents:\n  - id: x\n    if: a > b\n"));
        var told = Assert.Single(ScenarioCompiler.Compile(parent is null ? sources : sources.Upon(parent)).Diagnostics);
        Assert.Equal((code, 2), (told.Code, told.Line));
        Assert.Contains(says, told.Message + told.Suggestion, StringComparison.Ordinal);
    }

    public static TheoryData<Parent?, string, string> NotFound() => new()
    {
        { null, "R313", "There is no scenario 'spring'" },
        { new ParentUnknown(["sprang", "autumn"]), "R313", "Did you mean 'sprang'?" },
        { new ParentInCircle(["lesson", "spring", "lesson"]), "R314", "in a circle: lesson, spring, lesson." },
        { new ParentTooDeep(4), "R314", "More than 4 scenarios" },
        { new ParentUnreadable("It is a link."), "R315", "cannot be read. It is a link." },
    };
}
