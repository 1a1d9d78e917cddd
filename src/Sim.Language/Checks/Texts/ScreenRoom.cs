using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.Texts;

/// <summary>
/// How much a terminal of 80 columns and 24 lines holds, so that nobody must scroll to read a thing to its end. The numbers follow from how
/// pages are set there. A page of prose has some 20 lines, of which voices and facts take a part: 110 words. The card of an option stands
/// beside the question, 36 columns wide and, with three options in two lines each, 13 lines high: 60 words, if nothing else were on it. Below
/// them a label has 73 columns behind its number. A title shares its line with "In session:".
/// </summary>
internal static class ScreenRoom
{
    /// <summary>A page of prose.</summary>
    public const int Page = 110;

    /// <summary>The first page of a scenario, which is read once and before the clock runs.</summary>
    public const int Opening = 160;

    /// <summary>A card of half the screen's width that must also show effects.</summary>
    public const int Card = 60;

    /// <summary>What a person says, set off under a text.</summary>
    public const int Voice = 45;

    /// <summary>A sentence or two behind an entry of a list.</summary>
    public const int Remark = 40;

    /// <summary>Columns of a title, beside the date and what is left to spend.</summary>
    public const int Title = 60;

    /// <summary>Columns of an answer in the list of answers, behind its number.</summary>
    public const int Label = 72;

    /// <summary>The most words that a text of a field may have.</summary>
    public static readonly IReadOnlyDictionary<Field, int> Words = new Dictionary<Field, int>
    {
        [ScenarioForm.Summary] = Opening,
        [ScenarioForm.ContentNote] = Page,
        [EventForm.ContentNote] = Remark,
        [EventForm.Text] = Page,
        [EventForm.History] = Page,
        [VoiceForm.Says] = Voice,
        [QuestionForm.Text] = Card,
        [OptionForm.Text] = Card,
        [OptionForm.Outcome] = Page,
        [OptionForm.Refusal] = Remark,
        [ActForm.Text] = Card,
        [ActForm.Outcome] = Page,
        [ActForm.Refusal] = Remark,
        [PersonForm.Text] = Card,
        [CountryForm.Text] = Card,
        [StateForm.Text] = Card,
        [EndingForm.Text] = Page,
        [PassageForm.Text] = Page,
        [TermForm.Text] = Card,
    };

    /// <summary>The most columns that a text of a field may have.</summary>
    public static readonly IReadOnlyDictionary<Field, int> Columns = new Dictionary<Field, int>
    {
        [ScenarioForm.Title] = Title,
        [EventForm.Title] = Title,
        [ActForm.Title] = Title,
        [EndingForm.Title] = Title,
        [OptionForm.Label] = Label,
    };
}
