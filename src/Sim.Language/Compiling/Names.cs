using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>Every name that the scenario declares, and the number that stands for it from here on.</summary>
internal sealed class Names
{
    /// <summary>What every person has without declaring it, in the order of the layout.</summary>
    public static readonly IReadOnlyList<string> BuiltIn = ["party", "state", "security", "army", "ideology", "authority", "alarm"];

    /// <summary>What every game has without declaring it, behind the numbers that it declares.</summary>
    public static readonly ImmutableArray<string> BuiltInRealm = ["stakes", "appeals"];

    private readonly Dictionary<string, int> _personAttributes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _countryAttributes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _disputed = new(StringComparer.Ordinal);

    public Names(ScenarioDraft draft, Findings findings)
    {
        People = RollOf("person", PersonForm.Id, draft, PersonForm.Form, findings);
        Offices = RollOf("office", OfficeForm.Id, draft, OfficeForm.Form, findings);
        Countries = RollOf("country", CountryForm.Id, draft, CountryForm.Form, findings);
        Machines = RollOf("machine", MachineForm.Id, draft, MachineForm.Form, findings);
        Events = RollOf("event", EventForm.Id, draft, EventForm.Form, findings);
        Acts = RollOf("act", ActForm.Id, draft, ActForm.Form, findings);
        Axes = RollOf("axis", AxisForm.Id, draft, AxisForm.Form, findings);
        Aims = RollOf("aim", AimForm.Id, draft, AimForm.Form, findings);
        Audiences = RollOf("audience", AudienceForm.Id, draft, AudienceForm.Form, findings);
        Informants = RollOf("informant", InformantForm.Id, draft, InformantForm.Form, findings);
        Crises = RollOf("crisis", CrisisForm.Id, draft, CrisisForm.Form, findings);
        Rules = RollOf("rule", RuleForm.Id, draft, RuleForm.Form, findings);
        Endings = RollOf("ending", EndingForm.Id, draft, EndingForm.Form, findings);
        Checkpoints = RollOf("checkpoint", CheckpointForm.Id, draft, CheckpointForm.Form, findings);
        Sources = RollOf("source", SourceForm.Id, draft, SourceForm.Form, findings);
        Realm = new Roll("variable", VariableForm.Id, RealmEntries(draft, findings));
        PersonNumbers = new Roll("variable", VariableForm.Id, Owned(draft, Owner.Person), findings);
        CountryNumbers = new Roll("variable", VariableForm.Id, Owned(draft, Owner.Country), findings);
        NumberAttributes(findings);
        States = [.. Machines.Entries.Select(machine => new Roll("state", StateForm.Id, machine.Of(MachineForm.States) ?? [], findings))];
        Triggers = [.. Machines.Entries.Select(TriggersOf)];
        Options = [.. Events.Entries.Select(happening => OptionsOf(happening, findings))];
        TellNamesOfTwoThings(findings);
    }

    public Roll People { get; }

    public Roll Offices { get; }

    public Roll Countries { get; }

    public Roll Machines { get; }

    public Roll Events { get; }

    public Roll Crises { get; }

    public Roll Acts { get; }

    public Roll Axes { get; }

    public Roll Aims { get; }

    public Roll Audiences { get; }

    public Roll Informants { get; }

    public Roll Rules { get; }

    public Roll Endings { get; }

    public Roll Checkpoints { get; }

    public Roll Sources { get; }

    /// <summary>Numbers and flags of the whole game, as declared.</summary>
    public Roll Realm { get; }

    /// <summary>Numbers that every person has besides the built-in ones.</summary>
    public Roll PersonNumbers { get; }

    public Roll CountryNumbers { get; }

    /// <summary>For each machine its states.</summary>
    public IReadOnlyList<Roll> States { get; }

    /// <summary>For each machine its triggers.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Triggers { get; }

    /// <summary>For each event the options of its question.</summary>
    public IReadOnlyList<Roll> Options { get; }

    public IEnumerable<string> PersonAttributes => _personAttributes.Keys;

    public IEnumerable<string> CountryAttributes => _countryAttributes.Keys;

    /// <summary>A number or flag of the whole game, declared or built in.</summary>
    public int? RealmNumber(string name) => Realm.Find(name) ?? (BuiltInRealm.IndexOf(name) is var index and >= 0 ? Realm.Count + index : null);

    public int? PersonAttribute(string name) => _personAttributes.TryGetValue(name, out var index) ? index : null;

    public int? CountryAttribute(string name) => _countryAttributes.TryGetValue(name, out var index) ? index : null;

    /// <summary>Whether some informant tells a number; of a country that may be told of each.</summary>
    public bool IsTold(string name)
    {
        var told = Informants.Entries.SelectMany(i => i.Of(InformantForm.Tells) ?? []).Select(a => a.Name.Text).ToList();
        var dot = Math.Max(0, name.IndexOf('.', StringComparison.Ordinal));
        var owner = name[..dot];
        var isOfCountry = owner is "country" or "target" || Countries.Find(owner) is not null;
        return told.Contains(name, StringComparer.Ordinal) || (isOfCountry && told.Contains($"country{name[dot..]}", StringComparer.Ordinal));
    }

    /// <summary>Whether a look at a number of the whole game or at a country can show anything.</summary>
    public bool IsSeen(string name)
    {
        var owners = Informants.Entries.SelectMany(i => i.Of(InformantForm.Tells) ?? []).Select(a => a.Name.Text)
            .Select(t => t[..Math.Max(0, t.IndexOf('.', StringComparison.Ordinal))]).ToList();
        return Realm.Find(name) is not null ? IsTold(name)
            : owners.Contains("country", StringComparer.Ordinal) || (name is "country" or "target" ? owners.Exists(o => o.Length > 0) : owners.Contains(name, StringComparer.Ordinal));
    }

    public bool IsFlag(int realm) => realm < Realm.Count && Realm[realm].Form == FlagForm.Form;

    /// <summary>Whether it was declared both as a number and as a flag: then either is taken, as one message is enough.</summary>
    public bool IsDisputed(int realm) => realm < Realm.Count && _disputed.Contains(Realm.IdOf(realm));

    public bool IsEachCountry(int machine) => Machines[machine].Has(MachineForm.Of);

    /// <summary>What a name means in a condition, in a word: "person"; null where it means nothing.</summary>
    public string? KindOf(string name) =>
        People.Find(name) is not null ? "person"
        : Offices.Find(name) is not null ? "office"
        : Countries.Find(name) is not null ? "country"
        : Machines.Find(name) is not null ? "machine"
        : RealmNumber(name) is { } realm ? (IsFlag(realm) ? "flag" : "number")
        : null;

    private static Roll RollOf(string kind, Field<Written> id, ScenarioDraft draft, Form form, Findings findings) =>
        new(kind, id, draft.All(form), findings);

    private static IEnumerable<Draft> Owned(ScenarioDraft draft, Owner owner) =>
        draft.All(VariableForm.Form).Where(variable => variable.Of(VariableForm.Of)?.Value == owner);

    private List<Draft> RealmEntries(ScenarioDraft draft, Findings findings)
    {
        var entries = new List<Draft>();
        var first = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var entry in draft.InOrder)
        {
            if ((entry.Form == VariableForm.Form && entry.Of(VariableForm.Of) is null) || entry.Form == FlagForm.Form)
            {
                var id = entry.Of(VariableForm.Id);
                if (id is not null && !first.TryAdd(id.Text, entry))
                {
                    var other = first[id.Text];
                    var place = other.Of(VariableForm.Id)!.Span;
                    if (other.Form != entry.Form)
                    {
                        _disputed.Add(id.Text);
                    }

                    findings.Add(other.Form == entry.Form
                        ? DeclaredTwice.Id(id.Span, entry.Form.Kind, id.Text, entry.Form.Kind, place)
                        : DeclaredTwice.FlagAndVariable(id.Span, id.Text, place));
                    continue;
                }

                entries.Add(entry);
            }
        }

        return entries;
    }

    private void NumberAttributes(Findings findings)
    {
        foreach (var name in BuiltIn)
        {
            _personAttributes.Add(name, _personAttributes.Count);
        }

        for (var i = 0; i < PersonNumbers.Count; i++)
        {
            if (!_personAttributes.TryAdd(PersonNumbers.IdOf(i), BuiltIn.Count + i) && PersonNumbers.IdOf(PersonNumbers[i]) is { } id)
            {
                findings.Add(DeclaredTwice.BuiltIn(id.Span, id.Text));
            }
        }

        // Where a person stands on an axis is a number of his like the others.
        for (var i = 0; i < Axes.Count; i++)
        {
            if (!_personAttributes.TryAdd(Axes.IdOf(i), BuiltIn.Count + PersonNumbers.Count + i) && Axes.IdOf(Axes[i]) is { } id)
            {
                findings.Add(DeclaredTwice.BuiltIn(id.Span, id.Text));
            }
        }

        foreach (var entry in Realm.Entries)
        {
            if (Realm.IdOf(entry) is { } id && BuiltInRealm.Contains(id.Text))
            {
                findings.Add(DeclaredTwice.BuiltInRealm(id.Span, id.Text));
            }
        }

        for (var i = 0; i < CountryNumbers.Count; i++)
        {
            _countryAttributes.TryAdd(CountryNumbers.IdOf(i), i);
        }
    }

    private static Roll OptionsOf(Draft happening, Findings findings)
    {
        var options = OptionRoll.Of(happening);
        findings.AddAll(options.Findings);
        return options.Roll;
    }

    private static IReadOnlyList<string> TriggersOf(Draft machine) =>
    [
        .. (machine.Of(MachineForm.Transitions) ?? [])
            .Select(transition => transition.Of(TransitionForm.Trigger)?.Text)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Conditions tell people, offices, countries, machines and numbers apart by name alone.</summary>
    private void TellNamesOfTwoThings(Findings findings)
    {
        var first = new Dictionary<string, (string Kind, Span Place)>(StringComparer.Ordinal);
        foreach (var roll in (Roll[])[People, Offices, Countries, Machines, Realm])
        {
            foreach (var entry in roll.Entries)
            {
                if (roll.IdOf(entry) is not { } id)
                {
                    continue;
                }

                if (first.TryGetValue(id.Text, out var other))
                {
                    findings.Add(DeclaredTwice.Id(id.Span, entry.Form.Kind, id.Text, other.Kind, other.Place));
                }
                else
                {
                    first.Add(id.Text, (entry.Form.Kind, id.Span));
                }
            }
        }
    }
}
