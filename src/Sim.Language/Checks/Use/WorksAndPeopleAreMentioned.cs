using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Use;

/// <summary>A source is cited somewhere, and a person has a seat, a post or a part in something.</summary>
internal static class WorksAndPeopleAreMentioned
{
    public static void Look(Inspection inspection, Uses uses)
    {
        foreach (var entry in inspection.Draft.All(SourceForm.Form).Where(entry => UseChecks.IsOwn(inspection, entry)))
        {
            if (entry.Of(SourceForm.Id) is { } id && !uses.IsNamed(id.Text))
            {
                inspection.Findings.Add(NeverMentioned.Source(id.Span, id.Text));
            }
        }

        foreach (var (entry, person) in inspection.Names.People.Entries.Zip(inspection.Scenario.People))
        {
            if (person.Seat == Seat.None && !person.Acts && !uses.IsNamed(person.Id) && UseChecks.IsOwn(inspection, entry) && !IsInATextOfAnother(inspection, entry, person))
            {
                inspection.Findings.Add(NeverMentioned.Person(entry.Of(PersonForm.Id)?.Span ?? entry.Span, person.Id));
            }
        }
    }

    private static bool IsInATextOfAnother(Inspection inspection, Draft entry, Person person) =>
        inspection.Texts.Any(text => text.Owner != entry && (text.Words.Text.Contains(person.Short, StringComparison.Ordinal) || text.Words.Text.Contains(person.Name, StringComparison.Ordinal)));
}
