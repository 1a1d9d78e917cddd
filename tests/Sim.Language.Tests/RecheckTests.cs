using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Tests;

/// <summary>What is found after a file was saved is what a check from nothing finds, whatever was read before.</summary>
public sealed class RecheckTests
{
    private const int Edits = 400;

    [Fact]
    public void After_each_of_many_edits_the_same_is_found_as_from_nothing()
    {
        var before = new ReadBefore();
        var random = new Random(1953);
        var whole = Samples.Forms();
        var files = ((string File, string Text)[])whole.Clone();
        for (var edit = 0; edit < Edits; edit++)
        {
            // Now and then an author takes back what he did to a file, or to all of them.
            var which = random.Next(files.Length);
            files[which].Text = random.Next(4) == 0 ? whole[which].Text : Damage.Of(files[which].Text, random);
            if (random.Next(12) == 0)
            {
                files = ((string File, string Text)[])whole.Clone();
            }

            var sources = SourceSet.Of(files);
            AssertSame(ScenarioCompiler.Compile(sources), ScenarioCompiler.Compile(sources, before: before), edit);
        }
    }

    [Fact]
    public void Files_that_come_and_go_or_change_their_names_make_no_difference()
    {
        var before = new ReadBefore();
        var files = Samples.Spring();
        foreach (var left in Enumerable.Range(0, files.Length))
        {
            var fewer = SourceSet.Of([.. files.Where((_, i) => i != left)]);
            AssertSame(ScenarioCompiler.Compile(fewer), ScenarioCompiler.Compile(fewer, before: before), left);
            var renamed = SourceSet.Of([.. files.Select((file, i) => i == left ? ($"z_{left}.yaml", file.Text) : file)]);
            AssertSame(ScenarioCompiler.Compile(renamed), ScenarioCompiler.Compile(renamed, before: before), left);
        }
    }

    [Fact]
    public void A_lesson_is_checked_again_when_it_or_what_it_extends_was_saved()
    {
        var before = new ReadBefore();
        var random = new Random(1956);
        var lesson = File.ReadAllText(Path.Combine(Samples.Folder(), "Accepted", "extends", "ten-per-cent.yaml"));
        var parent = Samples.Spring();
        for (var edit = 0; edit < Edits / 4; edit++)
        {
            var text = random.Next(3) == 0 ? lesson : Damage.Of(lesson, random);
            var which = random.Next(parent.Length);
            var changed = parent.Select((file, i) => i == which && edit % 2 == 0 ? (file.File, Damage.Of(file.Text, random)) : file).ToArray();
            var sources = SourceSet.Of(("lesson.yaml", text)).Upon(new ParentFound(SourceSet.Of(changed).In("../spring")));
            AssertSame(ScenarioCompiler.Compile(sources), ScenarioCompiler.Compile(sources, before: before), edit);
        }
    }

    [Fact]
    public void A_file_that_was_not_changed_is_not_read_again()
    {
        var before = new ReadBefore();
        ScenarioCompiler.Compile(SourceSet.Of(Samples.Spring()), before: before);
        var files = Samples.Spring();
        files[0].Text += "# A remark.\n";
        var sources = before.Same(SourceSet.Of(files));
        Assert.Equal(files.Skip(1).Select(file => file.File), sources.Files.Where(file => before.Find(file, isChange: false) is not null).Select(file => file.File));
    }

    /// <summary>Files that are read side by side are told of in one order.</summary>
    [Fact]
    public void A_large_scenario_with_many_mistakes_is_told_of_in_one_order()
    {
        var random = new Random(1957);
        var files = Samples.Spring().Concat(Enumerable.Range(0, 40).Select(i => ($"many/part_{i:00}.yaml", Damage.Of(Many(i), random)))).ToArray();
        Assert.True(files.Sum(file => file.Item2.Length) > 1 << 16);
        var first = Printed(ScenarioCompiler.Compile(SourceSet.Of(files)));
        Assert.NotEqual("", first);
        for (var time = 0; time < 5; time++)
        {
            Assert.Equal(first, Printed(ScenarioCompiler.Compile(SourceSet.Of(files))));
        }
    }

    private static string Many(int part) => "variables:\n" + string.Concat(Enumerable.Range(0, 20).Select(i =>
        $"  - id: number_{part}_{i}\n    title: Number {i} of part {part}\n    meaning: One of very many numbers that nobody asks about.\n    range: 0..100\n    start: {part}\n"));

    private static void AssertSame(Compilation fromNothing, Compilation again, int edit)
    {
        Assert.True(Printed(fromNothing) == Printed(again), $"After edit {edit} from nothing:\n{Printed(fromNothing)}\nand again:\n{Printed(again)}");
        Assert.Equal(fromNothing.Scenario is null, again.Scenario is null);
        if (fromNothing.Scenario is { } scenario && edit % 8 == 0)
        {
            Assert.Equal(Portrait.Of(scenario), Portrait.Of(again.Scenario!));
        }
    }

    private static string Printed(Compilation compilation) => DiagnosticPrinter.Print(compilation.Diagnostics);
}
