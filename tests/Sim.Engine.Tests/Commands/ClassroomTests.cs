namespace Sim.Engine.Tests.Commands;

/// <summary>What a scenario says of itself and of its use in a classroom stands where a teacher and a player look for it.</summary>
public sealed class ClassroomTests : IDisposable
{
    private const string Lesson = """
        scenario: well-lesson
        extends: village
        status: draft
        author: The teacher of the village
        licence: CC BY 4.0
        language: English
        reading_age: 14
        title: The well
        content_note: A well runs dry.
        lesson:
          minutes: 45
          brief: 8
          play: 22
          debrief: 15
          decisions: 4
          words: 900
          seed: 42
          aims:
            - Say why a well runs dry.
          before: Look at a map.
          after: Draw the village again.
          teacher: Wells were dug by hand.
          stops:
            - at: 1953-03-10
              text: Who is thirsty?
          reasons: [dig]
        discussion:
          - ask: Which rule would you change?
            about: model
          - ask: Why is there no water left?
            if: water = 0
          - ask: Why is there still water?
            if: water > 0
        model:
          what: A village with one well, to see how a common good is used.
          reading: Water runs from 0 to 100.
          notice: Everybody drinks every week.
          try: Dig at once, or wait.
          wrong:
            - assumes: Everybody drinks alike.
              rules: [drinking]
              rival: The mill drinks most.
              author: The smith
          leaves_out: The next village.
        events:
          - id: dig
            content_note: There is talk of thirst.
            discuss: Who decides what is common?

        """;

    private static readonly string EmptyLines = new('\n', 60);

    private readonly Village _village = new();

    public ClassroomTests() => _village.Write("scenarios/well-lesson.yaml", Lesson);

    public void Dispose() => _village.Dispose();

    [Fact]
    public void The_game_stops_where_the_lesson_stops_and_asks_for_a_reason_where_the_lesson_does()
    {
        Assert.Equal(0, _village.Run("play well-lesson --as anna --plain", EmptyLines));
        var told = string.Join(' ', _village.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (report, stop, next) = (told.IndexOf("Week 2 of 4 is over", StringComparison.Ordinal), told.IndexOf("The lesson stops here", StringComparison.Ordinal), told.IndexOf("Week 3 of 4,", StringComparison.Ordinal));
        Assert.True(report >= 0 && report < stop && stop < next, told);
        Assert.Equal(stop, told.LastIndexOf("The lesson stops here", StringComparison.Ordinal));
        Assert.Contains("Who is thirsty?", told[stop..next], StringComparison.Ordinal);
        Assert.Contains("Your reason: write one line: why this answer?", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_model_page_has_its_sections_in_order()
    {
        Assert.Equal(0, _village.Run("model well-lesson"));
        string[] sections = ["What it is", "How it works", "How to read it", "Things to notice", "Things to try", "Where it could be wrong", "What it leaves out", "How to cite it"];
        var places = sections.Select(s => _village.Output.IndexOf($"\n\n{s}\n", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("Otherwise: The mill drinks most.; The smith", _village.Output, StringComparison.Ordinal);
        Assert.Contains("The teacher of the village, The well, CC BY 4.0", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_of_the_model_page_are_those_of_the_files()
    {
        _village.Run("model well-lesson");
        Assert.Contains("Does: Water -5", _village.Output, StringComparison.Ordinal);
        _village.Write("scenarios/well-lesson.yaml", Lesson + "rules:\n  - id: drinking\n    effects: [water -12]\n");
        _village.Run("model well-lesson");
        Assert.Contains("Does: Water -12", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_says_nothing_of_itself_is_described_all_the_same()
    {
        Assert.Equal(0, _village.Run("model village"));
        Assert.Contains("Its author has not said what kind of model this is.", _village.Output, StringComparison.Ordinal);
        Assert.Contains("\nRule 1: ", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("lesson village"));
        Assert.Contains("This scenario has no lesson plan.", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_teachers_has_the_plan_the_notes_the_stops_and_the_questions()
    {
        Assert.Equal(0, _village.Run("lesson well-lesson"));
        foreach (var line in new[]
        {
            "Time: 45 minutes: 8 before, 22 of play, 15 after", "Decisions: at most 4", "To read: at most 900 words", "Seed: 42", "  Say why a well runs dry.", "Wells were dug by hand.",
            "A well runs dry.", ": There is talk of thirst.", "Look at a map.", "After 9-15 March 1953: Who is thirsty?", "Ask everyone for a line of reason at", "Draw the village again.",
            "Which rule would you change?", "Why is there still water?", ": Who decides what is common?",
        })
        {
            Assert.Contains(line.Trim(), _village.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_first_page_says_for_whom_it_is_and_whose()
    {
        _village.Run("play well-lesson --as anna --plain", "quit\n");
        foreach (var line in new[] { "Lesson: 45 minutes: 8 before, 22 of play, 15 after", "For readers from: 14", "Language: English", "By: The teacher of the village; CC BY 4.0", "Status: a draft, still being written" })
        {
            Assert.Contains(line, _village.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_class_plays_with_the_seed_of_the_lesson()
    {
        _village.Run("play well-lesson --as anna --plain", "quit\n");
        Assert.Contains("Seed 42:", _village.Output, StringComparison.Ordinal);
        _village.Run("play well-lesson --as anna --plain --seed 7", "quit\n");
        Assert.Contains("Seed 7:", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_end_those_questions_are_asked_that_fit_the_game()
    {
        Assert.Equal(0, _village.Run("play well-lesson --as anna --plain", EmptyLines));
        var end = _village.Output[_village.Output.IndexOf("To talk about", StringComparison.Ordinal)..];
        Assert.Contains("Which rule would you change?", end, StringComparison.Ordinal);
        Assert.Contains("Who decides what is common?", end, StringComparison.Ordinal);
        Assert.Equal(1, new[] { "Why is there no water left?", "Why is there still water?" }.Count(q => end.Contains(q, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_pages_are_at_hand_in_the_game()
    {
        _village.Run("play well-lesson --as anna --plain", "model\nteacher\nquit\n");
        Assert.Contains("The model: The well", _village.Output, StringComparison.Ordinal);
        Assert.Contains("For teachers: The well", _village.Output, StringComparison.Ordinal);
        Assert.Contains("Content note: There is talk of thirst.", _village.Output, StringComparison.Ordinal);
    }
}
