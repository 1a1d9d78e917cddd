using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Forms;

/// <summary>How the scenario is used in a classroom.</summary>
internal static class LessonForm
{
    private const int Day = 24 * 60;

    public static readonly Field<Placed<int>> Minutes = Fields.Number("minutes", 1, Day).Needed("45");
    public static readonly Field<Placed<int>> Periods = Fields.Number("periods", 1, 100);
    public static readonly Field<Placed<int>> Brief = Fields.Number("brief", 0, Day);
    public static readonly Field<Placed<int>> Play = Fields.Number("play", 1, Day);
    public static readonly Field<Placed<int>> Debrief = Fields.Number("debrief", 0, Day);
    public static readonly Field<Placed<int>> Decisions = Fields.Number("decisions", 1, 1000);
    public static readonly Field<Placed<int>> Words = Fields.Number("words", 1, 1_000_000);
    public static readonly Field<IReadOnlyList<Prose>> Aims = Fields.Texts("aims").Needed("what students can do afterwards");
    public static readonly Field<IReadOnlyList<Prose>> Curriculum = Fields.Texts("curriculum");
    public static readonly Field<Prose> Before = Fields.Text("before");
    public static readonly Field<Prose> After = Fields.Text("after");
    public static readonly Field<Prose> Teacher = Fields.Text("teacher");
    public static readonly Field<IReadOnlyList<Draft>> Stops = Fields.Entries("stops", StopForm.Form);

    /// <summary>Events at whose questions a line of reason is asked.</summary>
    public static readonly Field<IReadOnlyList<Written>> Reasons = Fields.Names("reasons", "a list of events");

    public static readonly Field<Placed<int>> Seed = Fields.Number("seed", 0, 999_999_999);

    public static readonly Form Form = new("lesson", Minutes, Periods, Brief, Play, Debrief, Decisions, Words, Aims, Curriculum, Before, After, Teacher, Stops, Reasons, Seed);
}

/// <summary>A day after which one can stop and talk.</summary>
internal static class StopForm
{
    public static readonly Field<Placed<DateOnly>> At = Fields.Date("at").Needed("1953-06-17");
    public static readonly Field<Prose> Text = Fields.Text("text").Needed("what to talk about");

    public static readonly Form Form = new("stop", At, Text);
}
