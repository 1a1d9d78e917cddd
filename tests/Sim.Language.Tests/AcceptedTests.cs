using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Tests;

public sealed class AcceptedTests
{
    private static readonly Scenario Spring = Compile(Samples.Spring());

    [Fact]
    public void A_correct_scenario_is_read_without_a_word() => Assert.Equal("", DiagnosticPrinter.Print(ScenarioCompiler.Compile(Samples.SetOf(Samples.Spring())).Diagnostics));

    /// <summary>One of each makes no story: what can be proved about it is told, and nothing else.</summary>
    [Fact]
    public void Every_form_of_the_handbook_is_read() =>
        Assert.Equal("", DiagnosticPrinter.Print(ScenarioCompiler.Compile(Samples.SetOf(Samples.Forms())).Diagnostics.Where(d => d.Code[0] != 'L')));

    [Fact]
    public void The_scenario_is_what_its_author_wrote()
    {
        Assert.Equal("spring", Spring.Id);
        Assert.Equal("Spring: a small world", Spring.Title);
        Assert.Equal("Four men, two offices and ten weeks.\n\nWhoever reads this may play it.", Spring.Summary);
        Assert.Equal(new Calendar(new DateOnly(1953, 3, 5), Pace.Week, 10), Spring.Calendar);
        Assert.Equal([0, 1], Spring.Chairs.ToArray());
        Assert.Equal((14, 30, 100), (Spring.Weights.Stance, Spring.Weights.Dread, Spring.Weights.Interest));
        Assert.Equal(["malenkov", "beria", "molotov", "zhukov"], Spring.People.Select(p => p.Id));
        Assert.Equal(["Malenkov", "Beria", "Molotov", "Zhukov"], Spring.People.Select(p => p.Short));
        Assert.Equal([true, true, false, false], Spring.People.Select(p => p.Acts));
        Assert.Equal((1902, 1988, 1899, 0), (Spring.People[0].Born, Spring.People[0].Died, Spring.People[1].Born, Spring.People[1].Died));
        Assert.Equal([2, -1], Spring.People[0].Stances.ToArray());
        Assert.Equal([new AimBand(0, 40, 80)], Spring.People[0].Aims.ToArray());
        Assert.Equal(new SourceNote(0, "chapter 2", Grade.Approximate), Spring.People[0].Source);
        Assert.Equal((0, true, -1), (Spring.Offices[0].Holder, Spring.Offices[0].Presides, Spring.Offices[1].Holder));
        Assert.Equal([new BaseAmount(Base.Party, 1)], Spring.Offices[1].Grows.ToArray());
    }

    [Fact]
    public void Variables_stand_in_the_order_of_the_layout()
    {
        Assert.Equal(["appeals", "crisis_deep", "fear", "living", "norms_raised", "stakes"], Spring.Variables.Take(Spring.Layout.RealmVariables).Select(v => v.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Spring.Layout.VariableCount, Spring.Variables.Length);
        Assert.All(Spring.Variables, variable => Assert.Equal(SlotOf(variable), Spring.Layout.Variables + variable.Index));
        Assert.Equal(Enumerable.Range(0, Spring.Variables.Length), Spring.Variables.Select(v => v.Index));
    }

    [Theory]
    [InlineData("fear", 85)]
    [InlineData("norms_raised", 0)]
    [InlineData("malenkov.state", 60)]
    [InlineData("malenkov.authority", 55)]
    [InlineData("beria.authority", 50)]
    [InlineData("beria.security", 90)]
    [InlineData("beria.alarm", 0)]
    [InlineData("malenkov.exposure", 20)]
    [InlineData("beria.exposure", 10)]
    [InlineData("gdr.resent", 70)]
    [InlineData("poland.resent", 40)]
    [InlineData("trust(malenkov, beria)", 62)]
    [InlineData("trust(beria, malenkov)", 50)]
    [InlineData("trust(beria, beria)", 100)]
    public void Numbers_begin_as_written_or_as_the_handbook_says(string id, int start) => Assert.Equal(start, Spring.VariableNamed(id)!.Start);

    [Fact]
    public void Dates_become_turns()
    {
        var amnesty = Spring.EventNamed("amnesty")!;
        Assert.Equal((2, 5), (amnesty.FromTurn, amnesty.UntilTurn));
        var letters = Spring.EventNamed("letters")!;
        Assert.Equal((0, 9), (letters.FromTurn, letters.UntilTurn));
        Assert.Equal(8, Spring.Checkpoints[0].Turn);
    }

    [Fact]
    public void An_event_keeps_its_words_and_its_question()
    {
        var amnesty = Spring.EventNamed("amnesty")!;
        Assert.Equal("Will he come back \"clean\"?", amnesty.Voices[0].Says);
        Assert.True(amnesty.Voices[1].Real);
        Assert.Contains("{premier} has the draft", amnesty.Text, StringComparison.Ordinal);
        Assert.Null(amnesty.Question!.Before);
        Assert.Equal(["wide", "petty"], amnesty.Question.Options.Select(o => o.Id));
        Assert.Equal([1, 0], amnesty.Question.Options[0].Line.ToArray());
        Assert.True(amnesty.Question.Options[0].Historical);
        var letters = Spring.EventNamed("letters")!;
        Assert.Equal(new Who(WhoKind.Holder, 0), letters.Question!.Before);
        Assert.Equal(new Number(30), letters.Chance);
        Assert.Equal("such letters came every week", letters.Invented);
        Assert.True(letters.Again);
    }

    [Fact]
    public void An_ending_is_for_the_chairs_that_it_names()
    {
        var scenario = Compile([.. Samples.Spring(), ("more.yaml", "endings:\n  - id: his\n    title: His\n    chair: beria\n    text: x\n  - id: theirs\n    title: Theirs\n    chair: [malenkov, beria]\n    text: x\n")]);
        Assert.Equal(["his 1", "theirs 0 1"], scenario.Endings.Where(ending => !ending.Chairs.IsEmpty).Select(ending => string.Join(' ', ending.Chairs.Select(chair => $"{chair}").Prepend(ending.Id))));
    }

    [Fact]
    public void Delayed_effects_are_numbered_in_one_row()
    {
        Assert.Equal(Enumerable.Range(0, Spring.Delayed.Length), Spring.Delayed.Select(after => after.Number));
        var waiting = Assert.IsType<After>(Spring.EventNamed("amnesty")!.Question!.Options[0].Effects[1]);
        Assert.Same(waiting, Spring.Delayed[waiting.Number]);
        Assert.True(Spring.Layout.PendingCapacity >= Spring.Delayed.Length);
    }

    [Fact]
    public void A_way_from_two_states_becomes_two()
    {
        var course = Spring.Machines[0];
        Assert.Equal(["relax"], course.Triggers.ToArray());
        Assert.Equal([(0, 1, 0), (1, 0, -1), (0, 0, -1)], course.Transitions.Select(t => (t.From, t.To, t.Trigger)));
        Assert.True(Spring.Machines[1].EachCountry);
    }

    [Fact]
    public void Line_ends_and_marks_make_no_difference()
    {
        var windows = Samples.Spring().Select(file => SourceText.FromBytes(file.File, [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(file.Text.Replace("\n", "\r\n", StringComparison.Ordinal))]));
        var compiled = ScenarioCompiler.Compile(new SourceSet(windows));
        Assert.Equal("F102", Assert.Single(compiled.Diagnostics).Code);
        Assert.Equal(Spring.Fingerprint, compiled.Scenario!.Fingerprint);
        Assert.Equal(Portrait.Of(Spring), Portrait.Of(compiled.Scenario));
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        var compiled = Compile([.. Samples.Spring().Reverse()]);
        Assert.Equal(Spring.Fingerprint, compiled.Fingerprint);
        Assert.Equal(Portrait.Of(Spring), Portrait.Of(compiled));
    }

    [Fact]
    public void One_file_is_as_good_as_a_folder()
    {
        var files = Samples.Spring().ToDictionary(file => file.File, file => file.Text, StringComparer.Ordinal);
        var events = string.Concat(files.Where(file => file.Key.StartsWith("events/", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => "  - " + file.Value.Replace("event:", "id:", StringComparison.Ordinal).TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal) + "\n"));
        var one = "events:\n" + events + files["numbers.yaml"] + files["people.yaml"];
        // Sections of one name cannot stand twice in a file, so the head keeps its own.
        var compiled = Compile([("a.yaml", one), ("b.yaml", files["scenario.yaml"])]);
        Assert.Equal(Portrait.Of(Spring), Portrait.Of(compiled));
    }

    [Fact]
    public void Another_text_has_another_fingerprint()
    {
        var files = Samples.Spring();
        files[0].Text += "\n# a remark\n";
        Assert.NotEqual(Spring.Fingerprint, SourceSet.Of(files).Fingerprint);
    }

    private static Scenario Compile((string File, string Text)[] files)
    {
        var compilation = ScenarioCompiler.Compile(Samples.SetOf(files));
        Assert.Equal("", DiagnosticPrinter.Print(compilation.Diagnostics));
        return compilation.Scenario!;
    }

    private static int SlotOf(Variable variable) => variable.Owner switch
    {
        Owner.Person => Spring.Layout.PersonSlot(variable.OwnerIndex, AttributeOf(variable)),
        Owner.Country => Spring.Layout.CountrySlot(variable.OwnerIndex, 0),
        Owner.Trust => Spring.Layout.TrustSlot(variable.OwnerIndex, variable.OtherIndex),
        _ => Spring.Layout.Variables + variable.Index,
    };

    private static int AttributeOf(Variable variable) =>
        Array.IndexOf(["party", "state", "security", "army", "ideology", "authority", "alarm", "exposure", "relief", "past"], variable.Id.Split('.')[1]);
}
