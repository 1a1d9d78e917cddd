using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.History;

/// <summary>
/// When a person certainly was not there. Of a year alone its last day is taken for a death and its first for a birth. Whoever takes part in
/// the struggle may die in another year than he did; for him only a death before the first day counts.
/// </summary>
internal sealed class Lifetime(Draft person, bool isFatedByTheGame, DateOnly firstDay)
{
    /// <summary>Why he cannot have been alive on any of these days, in words; null where he may have been.</summary>
    public string? NotAlive(DateOnly earliest, DateOnly latest)
    {
        if (person.Of(PersonForm.Died)?.Value is { } died && died < earliest.Year && (!isFatedByTheGame || died < firstDay.Year))
        {
            return $"died in {died}";
        }

        return person.Of(PersonForm.Born)?.Value is { } born && born > latest.Year ? $"was born in {born}" : null;
    }

    /// <summary>Why he cannot have been on the scene, which he enters and leaves on days that the scenario gives.</summary>
    public string? NotThere(DateOnly earliest, DateOnly latest) => NotAlive(earliest, latest)
        ?? (person.Of(PersonForm.Enters)?.Value is { } enters && enters > latest ? $"comes on {Dates.Iso(enters)}" : null)
        ?? (person.Of(PersonForm.Leaves)?.Value is { } leaves && leaves < earliest ? $"left on {Dates.Iso(leaves)}" : null);

    /// <summary>Whether there is a day of the game on which he certainly was not there.</summary>
    public bool HasAbsence(DateOnly lastDay) => NotThere(lastDay, lastDay) is not null || NotThere(firstDay, firstDay) is not null;

    /// <summary>The lives of all people, in their order.</summary>
    public static IReadOnlyList<Lifetime> All(Inspection inspection)
    {
        var scenario = inspection.Scenario;
        var fated = EveryEffect.Of(scenario).OfType<ChangeStanding>().Where(effect => effect.Who.Kind == WhoKind.Named).Select(effect => effect.Who.Index)
            .Concat(scenario.Offices.Select(office => office.Holder))
            .Concat(scenario.People.Where(person => person.Acts || person.Seat != Seat.None).Select(person => person.Index))
            .ToHashSet();
        return [.. inspection.Names.People.Entries.Select((entry, i) => new Lifetime(entry, fated.Contains(i), scenario.Calendar.Start))];
    }
}
