using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Language.Tests.Extending;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Tests;

/// <summary>What a scenario says of itself, of its use in a classroom and of its people's days is what its author wrote.</summary>
public sealed class ClassroomTests
{
    private static readonly Scenario Scenario = Compile();

    [Fact]
    public void It_says_whose_it_is_and_for_whom() =>
        Assert.Equal(new Package("A teacher", "CC BY 4.0", "English", 14, Status.Reviewed), Scenario.Package);

    [Fact]
    public void The_lesson_is_planned()
    {
        var lesson = Scenario.Lesson!;
        Assert.Equal((45, 2, 8, 50, 32), (lesson.Minutes, lesson.Periods, lesson.Brief, lesson.Play, lesson.Debrief));
        Assert.Equal((8, 2500, 1953UL), (lesson.Decisions, lesson.Words, lesson.Seed));
        Assert.Equal(["Say what each of the four men had to lose.", "Find the rule that surprised you: and say why."], lesson.Aims.ToArray());
        Assert.Equal(["Causation and perspective"], lesson.Curriculum.ToArray());
        Assert.Equal(("Read the briefing. Choose partners.", "Write a page: was there another way?", "You need not know the four men."), (lesson.Before, lesson.After, lesson.Teacher));
        Assert.Equal([new Stop(3, "What does the street know by now?")], lesson.Stops.ToArray());
        Assert.Equal([Scenario.EventNamed("amnesty")!.Index], lesson.Reasons.ToArray());
    }

    [Fact]
    public void The_questions_for_the_discussion_are_asked_where_they_fit()
    {
        Assert.Equal([Topic.Model, Topic.History, Topic.Aims], Scenario.Discussion.Select(q => q.About));
        Assert.Equal([true, false, true], Scenario.Discussion.Select(q => q.If is null));
        Assert.Equal(["Who came home, and to whom?", "What would you have written into the decree?"], Scenario.EventNamed("amnesty")!.Discuss.ToArray());
    }

    [Fact]
    public void The_model_says_where_it_could_be_wrong()
    {
        var model = Scenario.Model!;
        Assert.StartsWith("A small world made for tests.", model.What, StringComparison.Ordinal);
        Assert.Equal(2, model.Try.Length);
        Assert.Equal("Fear may outlive its cause by a generation.", model.Wrong[0].Rival);
        Assert.Equal(["fear_wears_off"], model.Wrong[0].Rules.Select(r => Scenario.Rules[r].Id));
        Assert.Equal(new SourceNote(0, "chapter 4", Grade.Uncertain) { Label = Label.Memory }, model.Wrong[0].Source);
        Assert.Equal(("his grandchildren", "A teacher, A lesson about the small world, second edition"), (Scenario.Sources[0].ForWhom, model.Cite));
    }

    [Fact]
    public void An_event_says_what_is_to_be_said_before_it_and_how_far_it_has_come()
    {
        var amnesty = Scenario.EventNamed("amnesty")!;
        Assert.Equal(("Camps are spoken of.", Status.Reviewed), (amnesty.ContentNote, amnesty.Status));
        Assert.Equal("broadcast on 27 March, to calm the towns", amnesty.Voices[0].Frame);
    }

    [Fact]
    public void People_come_and_go_on_their_days()
    {
        Assert.Equal([(0, -1), (0, -1), (2, 8), (4, -1)], Scenario.People.Select(p => (p.EntersTurn, p.LeavesTurn)));
        Assert.Contains(new HasStanding(new Who(WhoKind.Named, 3), Standing.Absent), ((All)Scenario.Closings[1].If).Parts);
    }

    [Theory]
    [InlineData("enters: 1952-01-01", 0, -1)]
    [InlineData("enters: 1960-01-01", 10, -1)]
    [InlineData("leaves: 1953-01-01", 10, -1)]
    [InlineData("leaves: 1960-01-01", 0, -1)]
    public void Whoever_comes_or_goes_on_days_that_the_game_does_not_have(string said, int enters, int leaves)
    {
        var molotov = SpringLesson.Of($"people:\n  - id: molotov\n    {said}\n").People[2];
        Assert.Equal((enters, leaves), (molotov.EntersTurn, molotov.LeavesTurn));
    }

    [Theory]
    [InlineData("people:\n  - id: molotov\n    enters: 1953-05-01\n    leaves: 1953-04-01\n", "V405")]
    [InlineData("people:\n  - id: beria\n    enters: 1953-05-01\n", "V407")]
    [InlineData("people:\n  - id: zhukov\n    enters: 1953-05-01\nevents:\n  - id: parade\n    title: A parade\n    text: It is loud.\n    from: 1953-03-20\n    until: 1953-04-10\n    invented: because it is a test\n    effects:\n      - seat zhukov full\n", "H806")]
    [InlineData("people:\n  - id: zhukov\n    leaves: 1953-03-10\nevents:\n  - id: parade\n    title: A parade\n    text: It is loud.\n    from: 1953-03-20\n    until: 1953-04-10\n    invented: because it is a test\n    effects:\n      - seat zhukov full\n", "H806")]
    [InlineData("lesson:\n  minutes: 45\n  aims: One\n  reasons: [amnsty]\n", "R302")]
    [InlineData("lesson:\n  aims: One\n", "S203")]
    [InlineData("model:\n  what: x\n  reading: x\n  leaves_out: x\n  wrong:\n    - assumes: x\n      rival: x\n      rules: [fear_wears]\n", "R304")]
    [InlineData("model:\n  what: x\n  reading: x\n  leaves_out: x\n", "S203")]
    [InlineData("discussion:\n  - ask: Why {nobody}?\n", "R303")]
    [InlineData("lesson:\n  minutes: 45\n  aims:\n    - What {nobody} did\n", "R303")]
    [InlineData("lesson:\n  minutes: 45\n  aims: One\n  stops:\n    - at: 1955-01-01\n      text: x\ndiscussion:\n  - ask: Why?\n", "V407")]
    public void What_cannot_be_so_is_told(string text, string code) => Assert.Equal(code, SpringLesson.Only(text).Code);

    private static Scenario Compile()
    {
        var text = File.ReadAllText(Path.Combine(Samples.Folder(), "Accepted", "classroom", "classroom.yaml"));
        var compilation = ScenarioCompiler.Compile(Samples.SetOf(("classroom.yaml", text)).Upon(new ParentFound(SpringLesson.Spring)));
        Assert.Equal("", DiagnosticPrinter.Print(compilation.Diagnostics));
        return compilation.Scenario!;
    }
}
