using System.Collections.Immutable;
using Sim.Language.Drafts.Forms;
using Sim.Language.Outlines;

namespace Sim.Language.Drafts;

/// <summary>The sections of which the files of a scenario are made.</summary>
internal static class Sections
{
    public static readonly ImmutableArray<(string Name, Form Form)> Lists =
    [
        ("variables", VariableForm.Form), ("flags", FlagForm.Form), ("axes", AxisForm.Form), ("aims", AimForm.Form), ("audiences", AudienceForm.Form),
        ("informants", InformantForm.Form),
        ("people", PersonForm.Form), ("offices", OfficeForm.Form), ("countries", CountryForm.Form), ("machines", MachineForm.Form),
        ("rules", RuleForm.Form), ("crises", CrisisForm.Form), ("events", EventForm.Form), ("acts", ActForm.Form), ("endings", EndingForm.Form),
        ("closings", ClosingForm.Form), ("checkpoints", CheckpointForm.Form), ("sources", SourceForm.Form), ("glossary", TermForm.Form),
        ("discussion", DiscussionForm.Form),
        ("suppress", SuppressionForm.Form),
    ];

    /// <summary>Sections that are one entry and no list.</summary>
    public static readonly ImmutableArray<(string Name, Form Form)> Singles = [("politics", PoliticsForm.Form), ("lesson", LessonForm.Form), ("model", ModelForm.Form)];

    /// <summary>What a scenario takes out of the one that it extends.</summary>
    public const string Remove = "remove";

    /// <summary>What a file may begin with when it holds one thing.</summary>
    public static readonly ImmutableArray<(string Name, Form Form)> Heads =
        [("scenario", ScenarioForm.Form), ("event", EventForm.Headed), ("act", ActForm.Headed), ("translation", TranslationForm.Form)];

    /// <summary>Every word that is the name of a section or of a field somewhere.</summary>
    public static readonly Vocabulary Vocabulary = new(AllNames());

    public static Form? List(string name) => Lists.FirstOrDefault(section => section.Name == name).Form;

    /// <summary>The forms inside of which entries of a form stand.</summary>
    public static IEnumerable<Form> Around(Form form) =>
        Lists.Select(section => section.Form).SelectMany(outer => outer.Within().Prepend(outer)).Where(outer => outer.Within().Contains(form));

    /// <summary>The one kind of entry that has a field of this name; null where none has it, or several have.</summary>
    public static Form? OnlyOwnerOf(string name)
    {
        var owners = Lists.Concat(Singles).Concat(Heads).Select(section => section.Form)
            .SelectMany(form => form.Within().Prepend(form))
            .Where(form => form.Named(name) is not null)
            .DistinctBy(form => form.Kind)
            .Take(2)
            .ToList();
        return owners is [var only] ? only : null;
    }

    public static Form? Single(string name) => Singles.FirstOrDefault(section => section.Name == name).Form;

    public static IEnumerable<string> Names => Lists.Concat(Singles).Select(section => section.Name).Append(Remove).Concat(Heads.Select(head => head.Name));

    private static IEnumerable<string> AllNames()
    {
        var forms = Lists.Concat(Singles).Concat(Heads).Select(section => section.Form);
        return Names.Concat(forms.SelectMany(NamesIn));
    }

    private static IEnumerable<string> NamesIn(Form form) =>
        form.Fields.SelectMany(field => field.Inner is { } inner ? NamesIn(inner).Append(field.Name) : [field.Name]);
}
