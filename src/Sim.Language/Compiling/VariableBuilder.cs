using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>
/// Lays out every number: the game's as declared, then a block for each person, one for each country, then trust.
/// A variable's index is its slot behind the header.
/// </summary>
internal sealed class VariableBuilder(Workbench bench, Draft? head, ImmutableArray<Person> people)
{
    private const int NeutralTrust = 50;
    private const int StartingAuthority = 50;

    private const string Leadership = "The leadership";

    // As in Stalin's time.
    private const int UsualStakes = 80;

    private static readonly string[] Titles = ["Party", "State", "Security", "Army", "Ideology", "Authority", "Alarm"];

    private static readonly string[] Meanings =
    [
        "Power over the party and its secretaries.",
        "Power over the government and the economy.",
        "Power over the police and state security.",
        "Power over the army.",
        "Power over the press and what may be said.",
        "How much the country and the party listen to him.",
        "How far he is warned that something is afoot against him.",
    ];

    private readonly ImmutableArray<Variable>.Builder _variables = ImmutableArray.CreateBuilder<Variable>();

    public ImmutableArray<Variable> Build()
    {
        foreach (var entry in bench.Names.Realm.Entries)
        {
            AddRealm(entry);
        }

        Add(Names.BuiltInRealm[0], "Stakes", "What the loser of a struggle must expect: 100 death, 0 a pension. Each showdown leaves its precedent.", 0, 100, head?.Of(ScenarioForm.Stakes)?.Value ?? UsualStakes, Owner.Realm, group: Leadership);
        Add(Names.BuiltInRealm[1], "Appeals", "How often the Central Committee has met over the head of the Presidium.", 0, 100, head?.Of(ScenarioForm.Appeals)?.Value ?? 0, Owner.Realm, shown: Shown.Hidden, group: Leadership);

        for (var person = 0; person < bench.Names.People.Count; person++)
        {
            AddPerson(person);
        }

        for (var country = 0; country < bench.Names.Countries.Count; country++)
        {
            AddCountry(country);
        }

        for (var from = 0; from < bench.Names.People.Count; from++)
        {
            AddTrust(from);
        }

        return _variables.ToImmutable();
    }

    private void AddRealm(Draft entry)
    {
        if (entry.Form == FlagForm.Form)
        {
            Add(Id(entry), Workbench.Text(entry, FlagForm.Title), Workbench.Text(entry, FlagForm.Meaning), 0, 1, entry.Of(FlagForm.Start)?.Value == true ? 1 : 0,
                Owner.Realm, flag: true, shown: entry.Of(FlagForm.Shown)?.Value ?? Shown.Exact, group: Workbench.Text(entry, FlagForm.Group));
            return;
        }

        AddDeclared(entry, Id(entry), Workbench.Text(entry, VariableForm.Title), StartOf(entry, null), Owner.Realm, -1);
    }

    private void AddPerson(int person)
    {
        var entry = bench.Names.People[person];
        var id = bench.Names.People.IdOf(person);
        var name = PeopleBuilder.ShortOf(entry);
        var starts = StartsOf(entry, PersonForm.Bases, attribute => attribute < Titles.Length - 2, BasesOnly);
        foreach (var (attribute, start) in StartsOf(entry, PersonForm.Starts, _ => true, bench.Names.PersonAttributes))
        {
            starts[attribute] = start;
        }

        for (var i = 0; i < Titles.Length; i++)
        {
            Add($"{id}.{Names.BuiltIn[i]}", $"{name}: {Titles[i]}", Meanings[i], 0, 100, StartWithin(starts.GetValueOrDefault(i), Names.BuiltIn[i], 0, 100) ?? (i == Layout.Authority ? StartingAuthority : 0),
                Owner.Person, person, shown: i == Layout.Alarm ? Shown.Hidden : Shown.Band);
        }

        for (var i = 0; i < bench.Names.PersonNumbers.Count; i++)
        {
            var declared = bench.Names.PersonNumbers[i];
            AddDeclared(declared, $"{id}.{Id(declared)}", $"{name}: {Workbench.Text(declared, VariableForm.Title)}", StartOf(declared, starts.GetValueOrDefault(Titles.Length + i)), Owner.Person, person);
        }

        var stances = people[person].Stances;
        for (var axis = 0; axis < stances.Length; axis++)
        {
            Add($"{id}.{bench.Names.Axes.IdOf(axis)}", $"{name}: {Workbench.Text(bench.Names.Axes[axis], AxisForm.Title)}", "Where he stands, from −2 against to +2 for.", -2, 2, stances[axis],
                Owner.Person, person, shown: Shown.Hidden);
        }
    }

    private static IEnumerable<string> BasesOnly => Names.BuiltIn.Take(5);

    private void AddCountry(int country)
    {
        var entry = bench.Names.Countries[country];
        var starts = StartsOf(entry, CountryForm.Starts, _ => true, bench.Names.CountryAttributes);
        for (var i = 0; i < bench.Names.CountryNumbers.Count; i++)
        {
            var declared = bench.Names.CountryNumbers[i];
            AddDeclared(declared, $"{bench.Names.Countries.IdOf(country)}.{Id(declared)}", $"{Workbench.Text(entry, CountryForm.Name)}: {Workbench.Text(declared, VariableForm.Title)}",
                StartOf(declared, starts.GetValueOrDefault(i)), Owner.Country, country);
        }
    }

    private void AddTrust(int from)
    {
        var entry = bench.Names.People[from];
        var given = new Dictionary<int, Placed<int>>();
        foreach (var amount in entry.Of(PersonForm.Trust) ?? [])
        {
            if (bench.Person(amount.Name) is { } other)
            {
                given[other] = amount.Number;
            }
        }

        var id = bench.Names.People.IdOf(from);
        for (var to = 0; to < bench.Names.People.Count; to++)
        {
            var start = from == to ? 100 : StartWithin(given.GetValueOrDefault(to), "trust", 0, 100) ?? NeutralTrust;
            Add($"trust({id}, {bench.Names.People.IdOf(to)})", $"{PeopleBuilder.ShortOf(entry)}'s trust in {PeopleBuilder.ShortOf(bench.Names.People[to])}", "From 0, a mortal enemy, to 100, complete trust.", 0, 100, start,
                Owner.Trust, from, to);
        }
    }

    /// <summary>The numbers given to one owner, by attribute.</summary>
    private Dictionary<int, Placed<int>?> StartsOf(Draft entry, Field<IReadOnlyList<Amount>> field, Func<int, bool> allowed, IEnumerable<string> known)
    {
        var starts = new Dictionary<int, Placed<int>?>();
        foreach (var amount in entry.Of(field) ?? [])
        {
            var attribute = entry.Form == CountryForm.Form ? bench.Names.CountryAttribute(amount.Name.Text) : bench.Names.PersonAttribute(amount.Name.Text);
            if (attribute is { } index && allowed(index))
            {
                starts[index] = amount.Number;
            }
            else
            {
                bench.Findings.Add(UnknownName.Attribute(amount.Name.Span, amount.Name.Text, entry.Form.Kind, known));
            }
        }

        return starts;
    }

    private int StartOf(Draft declared, Placed<int>? given)
    {
        var (low, high) = RangeOf(declared);
        return StartWithin(given ?? declared.Of(VariableForm.Start), Id(declared), low, high) ?? low;
    }

    private int? StartWithin(Placed<int>? start, string name, int low, int high)
    {
        if (start is null)
        {
            return null;
        }

        if (start.Value < low || start.Value > high)
        {
            bench.Findings.Add(StartOutsideRange.At(start.Span, name, start.Value, low, high));
        }

        return Math.Clamp(start.Value, low, high);
    }

    private static (int Low, int High) RangeOf(Draft declared) => declared.Of(VariableForm.Range) is { } range ? (range.Low, range.High) : (-1_000_000, 1_000_000);

    private static string Id(Draft entry) => entry.Of(VariableForm.Id)?.Text ?? "";

    private void AddDeclared(Draft declared, string id, string title, int start, Owner owner, int ownerIndex)
    {
        var (low, high) = RangeOf(declared);
        Add(id, title, Workbench.Text(declared, VariableForm.Meaning), low, high, start, owner, ownerIndex,
            shown: declared.Of(VariableForm.Shown)?.Value ?? Shown.Band, group: Workbench.Text(declared, VariableForm.Group), unit: Workbench.Text(declared, VariableForm.Unit));
    }

    private void Add(string id, string title, string meaning, int low, int high, int start, Owner owner, int ownerIndex = -1, int otherIndex = -1, bool flag = false, Shown shown = Shown.Band, string group = "", string unit = "") =>
        _variables.Add(new Variable(_variables.Count, id, title, meaning, low, high, start, owner, ownerIndex, otherIndex, flag, shown, group, unit));
}
