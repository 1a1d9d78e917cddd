using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Merging;

/// <summary>
/// What goes with something that is removed, because it says nothing without it: what others think of a person, where he sat to be played,
/// where people stand on an axis, how strongly they hold an aim, where a number of theirs began.
/// </summary>
internal sealed class Traces(IReadOnlyCollection<Removal> removals)
{
    public Draft Without(Draft entry)
    {
        if (removals.Count == 0)
        {
            return entry;
        }

        if (entry.Form == PersonForm.Form)
        {
            entry = Fewer(entry, PersonForm.Trust, PersonForm.Form);
            entry = Fewer(entry, PersonForm.Stances, AxisForm.Form);
            entry = Fewer(entry, PersonForm.Starts, VariableForm.Form);
            return Kept(entry, PersonForm.Aims, AimForm.Form, band => band.Name);
        }

        if (entry.Form == CountryForm.Form)
        {
            return Fewer(entry, CountryForm.Starts, VariableForm.Form);
        }

        if (entry.Form == ScenarioForm.Form)
        {
            return Kept(entry, ScenarioForm.Chairs, PersonForm.Form, name => name);
        }

        return entry.Form == ActForm.Form || entry.Form == ActForm.Headed ? Fewer(entry, ActForm.Line, AxisForm.Form) : WithoutLines(entry);
    }

    private Draft WithoutLines(Draft entry)
    {
        if (entry.Of(EventForm.Question) is not { } question || question.Of(QuestionForm.Options) is not { } options)
        {
            return entry;
        }

        var fewer = options.Select(option => Fewer(option, OptionForm.Line, AxisForm.Form)).ToList();
        return fewer.SequenceEqual(options) ? entry : entry.Holding(EventForm.Question, question.Holding(QuestionForm.Options, fewer));
    }

    private Draft Fewer(Draft entry, Field<IReadOnlyList<Amount>> field, Form removed) => Kept(entry, field, removed, amount => amount.Name);

    private Draft Kept<T>(Draft entry, Field<IReadOnlyList<T>> field, Form removed, Func<T, Written> name)
    {
        if (entry.Of(field) is not { } lines)
        {
            return entry;
        }

        var kept = lines.Where(line => !removals.Any(removal => removal.Form == removed && string.Equals(removal.Id, name(line).Text, StringComparison.Ordinal))).ToList();
        return kept.Count == lines.Count ? entry : entry.Holding(field, kept);
    }
}
