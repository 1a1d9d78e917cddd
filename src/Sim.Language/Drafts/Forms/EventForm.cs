using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>Something that happens.</summary>
internal static class EventForm
{
    public static readonly Field<Written> Id = Fields.Id();
    public static readonly Field<Prose> Title = Fields.Text("title").Needed("The amnesty");
    public static readonly Field<Placed<DateOnly>> From = Fields.Date("from");

    /// <summary>The crisis in whose days it comes.</summary>
    public static readonly Field<Written> In = Fields.Name("in", "the id of a crisis");
    public static readonly Field<Placed<int>> FromDay = Fields.Number("from_day", 1, CrisisForm.MostDays);
    public static readonly Field<Placed<int>> UntilDay = Fields.Number("until_day", 1, CrisisForm.MostDays);
    public static readonly Field<Placed<DateOnly>> Until = Fields.Date("until");
    public static readonly Field<TermText> If = Fields.Condition("if");
    public static readonly Field<TermText> Chance = Fields.Chance();
    public static readonly Field<Placed<bool>> Again = Fields.YesNo("again");
    public static readonly Field<Placed<bool>> OnlyRaised = Fields.YesNo("only_raised");
    public static readonly Field<Prose> Text = Fields.Text("text").Needed("what the player is told");
    public static readonly Field<IReadOnlyList<Draft>> Also = Fields.Entries("also", PassageForm.Form);
    public static readonly Field<IReadOnlyList<Draft>> Voices = Fields.Entries("voices", VoiceForm.Form);
    public static readonly Field<IReadOnlyList<Draft>> Advisers = Fields.Entries("advisers", AdviserForm.Form);
    public static readonly Field<IReadOnlyList<EffectText>> Effects = Fields.Effects();
    public static readonly Field<Draft> Question = Fields.Entry("question", QuestionForm.Form);
    public static readonly Field<Prose> History = Fields.Text("history");
    public static readonly Field<IReadOnlyList<Draft>> Sources = Fields.Entries("sources", NoteForm.Form);
    public static readonly Field<Prose> Invented = Fields.Text("invented");

    /// <summary>Questions for the discussion afterwards; the question of an event is something else.</summary>
    public static readonly Field<IReadOnlyList<Prose>> Discuss = Fields.Texts("discuss");

    /// <summary>What is to be said before it is read.</summary>
    public static readonly Field<Prose> ContentNote = Fields.Text("content_note");

    public static readonly Field<Placed<Status>> Status = Fields.Status();

    public static readonly Form Form = new("event", Id, Title, In, FromDay, UntilDay, From, Until, If, Chance, Again, OnlyRaised, ContentNote, Text, Also, Voices, Advisers, Effects, Question, History, Discuss, Sources, Invented, Status);

    /// <summary>The first field of a file that holds one event.</summary>
    public static readonly Field<Written> Head = Fields.Id("event");

    public static readonly Form Headed = Form.HeadedBy(Id, Head);
}

/// <summary>A short voice beside an event.</summary>
internal static class VoiceForm
{
    public static readonly Field<Prose> Who = Fields.Text("who").Needed("A miner in Vorkuta");
    public static readonly Field<Prose> Says = Fields.Text("says").Needed("what he says");
    public static readonly Field<Placed<bool>> Real = Fields.YesNo("real");


    /// <summary>For propaganda: who said it when, to what end, and what was known.</summary>
    public static readonly Field<Prose> Frame = Fields.Text("frame");

    public static readonly Form Form = new("voice", Who, Says, Real, Frame);
}
