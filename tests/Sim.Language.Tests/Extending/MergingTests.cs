using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Tests.Extending;

/// <summary>One rule of extending each: what a lesson changes, adds and takes out, and what stays.</summary>
public sealed class MergingTests
{
    private static readonly Scenario Spring = ScenarioCompiler.Compile(Samples.SetOf(Samples.Spring())).Scenario!;

    [Fact]
    public void A_lesson_that_changes_nothing_is_the_same_world_under_another_name()
    {
        var lesson = SpringLesson.Of("");
        Assert.Equal("lesson", lesson.Id);
        Assert.Equal(Portrait.Of(Spring), Portrait.Of(lesson with { Id = Spring.Id }));
    }

    [Fact]
    public void Fields_of_the_head_are_given_one_by_one()
    {
        var lesson = SpringLesson.Of("title: Five weeks\nturns: 5\nchairs: [beria]\n");
        Assert.Equal("Five weeks", lesson.Title);
        Assert.Equal(Spring.Summary, lesson.Summary);
        Assert.Equal(new Calendar(Spring.Calendar.Start, Pace.Week, 5), lesson.Calendar);
        Assert.Equal([1], lesson.Chairs.ToArray());
    }

    [Fact]
    public void An_entry_with_the_id_of_another_changes_only_the_fields_that_it_gives()
    {
        var fear = SpringLesson.Of("variables:\n  - id: fear\n    start: 60\n").VariableNamed("fear")!;
        Assert.Equal(Spring.VariableNamed("fear")! with { Start = 60 }, fear);
    }

    [Fact]
    public void A_new_id_is_added_behind_the_others()
    {
        var lesson = SpringLesson.Of("endings:\n  - id: last\n    title: Last\n    text: It is over.\n");
        Assert.Equal(Spring.Endings.Select(e => e.Id).Append("last"), lesson.Endings.Select(e => e.Id));
    }

    [Fact]
    public void What_is_changed_stays_where_it_stood()
    {
        var lesson = SpringLesson.Of("endings:\n  - id: calm_spring\n    title: A quiet spring\n");
        Assert.Equal(["calm_spring", "always"], lesson.Endings.Select(e => e.Id));
        Assert.Equal("A quiet spring", lesson.Endings[0].Title);
        Assert.Equal(Spring.Endings[0].Text, lesson.Endings[0].Text);
    }

    [Fact]
    public void With_scenes_of_its_own_only_those_come_of_which_it_speaks()
    {
        var spoken = Spring.Events.First(e => !e.OnlyRaised).Id;
        const string Letter = "  - id: letter\n    title: A letter\n    text: It comes in the morning.\n    invented: because it is an example\n";
        var change = $"events:\n  - id: {spoken}\n    title: Spoken of\n{Letter}";
        Assert.Equal([spoken, "letter"], SpringLesson.Compile($"scenes: own\n{change}").Scenario!.Events.Where(e => !e.OnlyRaised).Select(e => e.Id));
        Assert.Equal(Spring.Events.Where(e => !e.OnlyRaised).Select(e => e.Id).Append("letter"), SpringLesson.Compile($"scenes: all\n{change}").Scenario!.Events.Where(e => !e.OnlyRaised).Select(e => e.Id));
    }

    [Fact]
    public void With_scenes_of_its_own_it_has_questions_of_its_own()
    {
        var world = Samples.SetOf([.. Samples.Spring(), ("talk.yaml", "discussion:\n  - ask: Who won that spring?\n")]).In("../spring");
        string[] Asked(string head) => [.. ScenarioCompiler.Compile(Samples.SetOf([("lesson.yaml", $"{SpringLesson.Head}{head}discussion:\n  - ask: What did you know?\n")]).Upon(new ParentFound(world))).Scenario!.Discussion.Select(q => q.Ask)];
        Assert.Equal(["What did you know?"], Asked("scenes: own\n"));
        Assert.Equal(["Who won that spring?", "What did you know?"], Asked(""));
    }

    [Fact]
    public void What_is_removed_is_gone()
    {
        var lesson = SpringLesson.Of("remove:\n  - ending calm_spring\n  - checkpoint fear_falls\n");
        Assert.Equal(["always"], lesson.Endings.Select(e => e.Id));
        Assert.Empty(lesson.Checkpoints);
    }

    [Fact]
    public void What_is_removed_and_written_anew_is_new_in_its_old_place()
    {
        var lesson = SpringLesson.Of("remove:\n  - ending calm_spring\nendings:\n  - id: calm_spring\n    title: Anew\n    text: Nothing is left of the old one.\n");
        Assert.Equal(["calm_spring", "always"], lesson.Endings.Select(e => e.Id));
        Assert.Null(lesson.Endings[0].If);
    }

    [Fact]
    public void A_list_of_lines_that_is_given_replaces_the_list()
    {
        var rule = SpringLesson.Of("rules:\n  - id: fear_wears_off\n    effects:\n      - fear -3\n").Rules[0];
        Assert.Single(rule.Effects);
        Assert.Equal(Spring.Rules[0].Because, rule.Because);
        var malenkov = SpringLesson.Of("people:\n  - id: malenkov\n    stances:\n      - past 1\n").People[0];
        Assert.Equal([0, 1], malenkov.Stances.ToArray());
    }

    [Fact]
    public void Options_with_an_id_are_changed_one_by_one_and_new_ones_added()
    {
        var question = SpringLesson.Of("""
            events:
              - id: amnesty
                question:
                  options:
                    - id: petty
                      label: Thieves alone
                    - id: none
                      label: Nobody
                      effects: [fear +1]
                      outcome: Nobody comes home.

            """).EventNamed("amnesty")!.Question!;
        Assert.Equal(["wide", "petty", "none"], question.Options.Select(o => o.Id));
        Assert.Equal("Thieves alone", question.Options[1].Label);
        Assert.Equal(Spring.EventNamed("amnesty")!.Question!.Options[1].Effects.ToArray(), question.Options[1].Effects.ToArray());
        Assert.Equal(Spring.EventNamed("amnesty")!.Question!.Text, question.Text);
    }

    [Fact]
    public void Options_and_states_are_removed_by_their_owner_and_id()
    {
        var lesson = SpringLesson.Of("remove:\n  - option amnesty.petty\n", ("events/amnesty.yaml", "event: amnesty\nquestion:\n  options:\n    - id: third\n      label: A third\n      effects: [fear +1]\n      outcome: It comes.\n"));
        Assert.Equal(["wide", "third"], lesson.EventNamed("amnesty")!.Question!.Options.Select(o => o.Id));
    }

    [Fact]
    public void A_way_of_a_machine_is_known_by_from_to_and_trigger()
    {
        var course = SpringLesson.Of("""
            machines:
              - id: course
                states:
                  - id: thaw
                    title: A thaw
                transitions:
                  - from: old_line
                    to: new_course
                    trigger: relax
                    because: the lesson wants it so
                  - from: new_course
                    to: thaw
                    trigger: relax
                    because: it goes on

            """).Machines[0];
        Assert.Equal(["old_line", "new_course", "thaw"], course.States.Select(s => s.Id));
        Assert.Equal(Spring.Machines[0].Transitions.Length + 1, course.Transitions.Length);
        Assert.Equal("the lesson wants it so", course.Transitions[0].Because);
        Assert.Equal(Spring.Machines[0].Transitions[0].If, course.Transitions[0].If);
    }

    [Fact]
    public void Ways_and_closings_are_known_by_an_id_where_they_have_one()
    {
        const string First = SpringLesson.Head + """
            closings:
              - id: over
                if: living > 90
                because: It is bought.
            machines:
              - id: course
                transitions:
                  - id: back
                    from: new_course
                    to: old_line
                    trigger: relax
                    because: it is over

            """;
        const string Second = """
            scenario: second
            extends: lesson
            closings:
              - id: over
                because: It is all bought.
            remove:
              - transition course.back

            """;
        var first = Samples.SetOf(("lesson.yaml", First)).Upon(new ParentFound(SpringLesson.Spring));
        var told = ScenarioCompiler.Compile(Samples.SetOf(("second.yaml", Second)).Upon(new ParentFound(first)));
        Assert.Equal(["Another story begins.", "It is all bought."], told.Scenario!.Closings.Select(c => c.Because));
        Assert.Equal(Spring.Machines[0].Transitions.Length, told.Scenario.Machines[0].Transitions.Length);
    }

    [Fact]
    public void What_says_nothing_without_a_removed_person_goes_with_him()
    {
        var lesson = SpringLesson.Of("""
            remove:
              - person zhukov
            people:
              - id: malenkov
                text: Alone with the others.

            """);
        Assert.Null(lesson.PersonNamed("zhukov"));
        var all = SpringLesson.Of("remove:\n  - axis past\n");
        Assert.Equal([2], all.People[0].Stances.ToArray());
        Assert.Equal([1], all.EventNamed("amnesty")!.Question!.Options[0].Line.ToArray());
    }

    [Fact]
    public void Weights_of_politics_are_given_one_by_one()
    {
        var lesson = SpringLesson.Of("politics:\n  dread: 99\n");
        Assert.Equal((14, 99), (lesson.Weights.Stance, lesson.Weights.Dread));
    }

    [Fact]
    public void Words_of_the_glossary_are_known_by_the_word()
    {
        var lesson = SpringLesson.Of("glossary:\n  - term: Presidium\n    text: The Politburo by another name.\n  - term: Plenum\n    text: All of the Central Committee.\n");
        Assert.Equal([("Presidium", "The Politburo by another name."), ("Plenum", "All of the Central Committee.")], lesson.Glossary.Select(t => (t.Word, t.Text)));
    }

    [Fact]
    public void The_fingerprint_is_of_both_texts()
    {
        var sources = Samples.SetOf(("lesson.yaml", SpringLesson.Head)).Upon(new ParentFound(SpringLesson.Spring));
        var changed = Samples.Spring();
        changed[0].Text += "\n# a remark\n";
        Assert.NotEqual(sources.Fingerprint, sources.Upon(new ParentFound(Samples.SetOf(changed).In("../spring"))).Fingerprint);
        Assert.NotEqual(sources.Fingerprint, Samples.SetOf(("lesson.yaml", SpringLesson.Head + "turns: 5\n")).Upon(new ParentFound(SpringLesson.Spring)).Fingerprint);
        Assert.Equal(sources.Fingerprint, SpringLesson.Of("").Fingerprint);
    }

    [Fact]
    public void A_lesson_may_extend_a_lesson()
    {
        var first = Samples.SetOf(("lesson.yaml", SpringLesson.Head + "turns: 6\nslots: 1\n")).Upon(new ParentFound(SpringLesson.Spring));
        var second = ScenarioCompiler.Compile(Samples.SetOf(("second.yaml", "scenario: second\nextends: lesson\nslots: 3\n")).Upon(new ParentFound(first))).Scenario!;
        Assert.Equal((6, 3), (second.Calendar.Turns, second.Slots));
    }
}
