using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>Axes, aims, people, offices and countries.</summary>
internal sealed class PeopleBuilder(Workbench bench, Calendar calendar)
{
    public static string ShortOf(Draft person) =>
        person.Of(PersonForm.Short)?.Words.Text ?? Workbench.Text(person, PersonForm.Name).Split(' ')[^1];

    public ImmutableArray<Axis> Axes() =>
        [.. bench.Names.Axes.Entries.Select((entry, i) => new Axis(i, bench.Names.Axes.IdOf(i), Workbench.Text(entry, AxisForm.Title), Workbench.Text(entry, AxisForm.Against), Workbench.Text(entry, AxisForm.For)))];

    public ImmutableArray<Aim> Aims() =>
        [.. bench.Names.Aims.Entries.Select((entry, i) => new Aim(i, bench.Names.Aims.IdOf(i), Workbench.Text(entry, AimForm.Title), Workbench.Text(entry, AimForm.Text), bench.Weighs(entry, AimForm.Weighs, Scope.Aim), entry.Of(AimForm.Common)?.Value ?? 0))];

    public ImmutableArray<Audience> Audiences() =>
        [.. bench.Names.Audiences.Entries.Select((entry, i) => new Audience(i, bench.Names.Audiences.IdOf(i), Workbench.Text(entry, AudienceForm.Title), bench.Weighs(entry, AudienceForm.Weighs, Scope.Aim)))];

    public ImmutableArray<Person> People() => [.. bench.Names.People.Entries.Select(Person)];

    public ImmutableArray<Office> Offices() =>
    [
        .. bench.Names.Offices.Entries.Select((entry, i) => new Office(
            i,
            bench.Names.Offices.IdOf(i),
            Workbench.Text(entry, OfficeForm.Title),
            entry.Of(OfficeForm.Short)?.Words.Text ?? Workbench.Text(entry, OfficeForm.Title),
            entry.Of(OfficeForm.Holder) is { Text: not "vacant" } holder ? bench.Person(holder) ?? -1 : -1,
            entry.Of(OfficeForm.Presides)?.Value ?? false,
            Bases(entry, OfficeForm.Gives),
            Bases(entry, OfficeForm.Grows))),
    ];

    public ImmutableArray<Country> Countries() =>
        [.. bench.Names.Countries.Entries.Select((entry, i) => new Country(i, bench.Names.Countries.IdOf(i), Workbench.Text(entry, CountryForm.Name), Workbench.Text(entry, CountryForm.Text)))];

    private Person Person(Draft entry, int index)
    {
        var seat = entry.Of(PersonForm.Seat)?.Value ?? Seat.None;
        return new Person(
            index,
            bench.Names.People.IdOf(index),
            Workbench.Text(entry, PersonForm.Name),
            ShortOf(entry),
            entry.Of(PersonForm.Born)?.Value ?? 0,
            entry.Of(PersonForm.Died)?.Value ?? 0,
            Workbench.Text(entry, PersonForm.Text),
            seat,
            entry.Of(PersonForm.Acts)?.Value ?? seat == Seat.Full,
            bench.OnAxes(entry, PersonForm.Stances),
            Bands(entry),
            bench.Note(entry, PersonForm.Source))
        {
            EntersTurn = Enters(entry),
            LeavesTurn = entry.Of(PersonForm.Leaves) is { } leaves && leaves.Value <= calendar.LastDay(calendar.Turns - 1) ? calendar.TurnOf(leaves.Value) : -1,
        };
    }

    /// <summary>Whoever has left before the first day, or comes after the last, never comes.</summary>
    private int Enters(Draft entry)
    {
        if (entry.Of(PersonForm.Leaves) is { } leaves && leaves.Value < calendar.Start)
        {
            return calendar.Turns;
        }

        return entry.Of(PersonForm.Enters) is not { } enters ? 0
            : enters.Value > calendar.LastDay(calendar.Turns - 1) ? calendar.Turns
            : Math.Max(0, calendar.TurnOf(enters.Value));
    }

    private ImmutableArray<AimBand> Bands(Draft entry)
    {
        var bands = ImmutableArray.CreateBuilder<AimBand>();
        foreach (var band in entry.Of(PersonForm.Aims) ?? [])
        {
            if (bench.Names.Aims.Find(band.Name.Text) is { } aim)
            {
                bands.Add(new AimBand(aim, band.Range.Low, band.Range.High));
            }
            else
            {
                bench.Findings.Add(UnknownName.Aim(band.Name.Span, band.Name.Text, bench.Names));
            }
        }

        return bands.ToImmutable();
    }

    private ImmutableArray<BaseAmount> Bases(Draft entry, Field<IReadOnlyList<Amount>> field)
    {
        var amounts = ImmutableArray.CreateBuilder<BaseAmount>();
        foreach (var amount in entry.Of(field) ?? [])
        {
            var which = bench.Names.PersonAttribute(amount.Name.Text);
            if (which is < 5)
            {
                amounts.Add(new BaseAmount((Base)which.Value, amount.Number.Value));
            }
            else
            {
                bench.Findings.Add(UnknownName.Base(amount.Name.Span, amount.Name.Text, [.. Names.BuiltIn.Take(5)]));
            }
        }

        return amounts.ToImmutable();
    }
}
