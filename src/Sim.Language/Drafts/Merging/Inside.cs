using Sim.Language.Drafts.Forms;

namespace Sim.Language.Drafts.Merging;

/// <summary>Entries inside another entry, taken out of it by their id.</summary>
internal static class Inside
{
    /// <summary>The entry without the one that is removed; null where there is none of that id.</summary>
    public static Draft? Without(Draft owner, Removal removal)
    {
        if (owner.Of(EventForm.Question) is { } question && removal.Form == OptionForm.Form)
        {
            return Without(question, QuestionForm.Options, removal.Id) is { } fewer ? owner.Holding(EventForm.Question, fewer) : null;
        }

        return removal.Form == StateForm.Form ? Without(owner, MachineForm.States, removal.Id)
            : removal.Form == TransitionForm.Form ? Without(owner, MachineForm.Transitions, removal.Id)
            : null;
    }

    public static IEnumerable<string> Ids(Draft owner, Form form)
    {
        var entries = form == OptionForm.Form ? owner.Of(EventForm.Question)?.Of(QuestionForm.Options)
            : form == StateForm.Form ? owner.Of(MachineForm.States)
            : owner.Of(MachineForm.Transitions);
        return (entries ?? []).Select(EntryKey.IdOf).OfType<Sources.Written>().Select(id => id.Text);
    }

    private static Draft? Without(Draft owner, Field<IReadOnlyList<Draft>> list, string id)
    {
        var kept = (owner.Of(list) ?? []).Where(entry => !string.Equals(EntryKey.IdOf(entry)?.Text, id, StringComparison.Ordinal)).ToList();
        return kept.Count < (owner.Of(list)?.Count ?? 0) ? owner.Holding(list, kept) : null;
    }
}
