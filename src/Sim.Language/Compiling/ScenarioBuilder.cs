using System.Collections.Immutable;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Merging;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>Puts the compiled parts together. Where the author made mistakes the result is never seen by anybody.</summary>
internal static class ScenarioBuilder
{
    public static Scenario Build(ScenarioDraft draft, Workbench bench, string fingerprint)
    {
        var head = draft.Head;
        var calendar = CalendarOf(head);
        var people = new PeopleBuilder(bench, calendar);
        var informants = new InformantBuilder(bench);
        var endings = new EndingBuilder(bench, draft, calendar);
        var model = new ModelBuilder(bench, draft);
        var persons = people.People();
        var crises = new CrisisBuilder(bench, calendar).Build();
        var lesson = new LessonBuilder(bench, draft, calendar, crises);
        var scenario = new Scenario
        {
            Id = head?.Of(ScenarioForm.Id)?.Text ?? "",
            Title = head is null ? "" : Workbench.Text(head, ScenarioForm.Title),
            Summary = head is null ? "" : Workbench.Text(head, ScenarioForm.Summary),
            ContentNote = head is null ? "" : Workbench.Text(head, ScenarioForm.ContentNote),
            Fingerprint = fingerprint,
            Package = model.Package(),
            Model = model.Model(),
            Lesson = lesson.Lesson(),
            Discussion = lesson.Discussion(),
            Calendar = calendar,
            Slots = head?.Of(ScenarioForm.Slots)?.Value ?? 2,
            Weights = PoliticsBuilder.Build(draft.Politics),
            Axes = people.Axes(),
            Aims = people.Aims(),
            Audiences = people.Audiences(),
            Informants = informants.Informants(),
            Reported = informants.Reported(),
            Variables = new VariableBuilder(bench, head, persons).Build(),
            People = persons,
            Offices = people.Offices(),
            Countries = people.Countries(),
            Machines = new MachineBuilder(bench).Build(),
            Crises = crises,
            Rules = new RuleBuilder(bench).Build(),
            Events = new EventBuilder(bench, calendar, crises, OwnScenes(draft.Extension)).Build(),
            Acts = new ActBuilder(bench).Build(),
            Endings = endings.Endings(),
            Closings = endings.Closings(),
            Checkpoints = endings.Checkpoints(),
            Sources = Sources(bench),
            Glossary = [.. draft.All(TermForm.Form).Select(entry => new Term(Workbench.Text(entry, TermForm.Term), Workbench.Text(entry, TermForm.Text)))],
            Chairs = [.. (head?.Of(ScenarioForm.Chairs) ?? []).Select(bench.Person).OfType<int>()],
            Layout = bench.Layout,
        };
        scenario = new StartsBuilder(bench, head).Of(scenario) with { Delayed = [.. bench.Delayed] };
        return scenario with { Layout = scenario.Layout with { PendingCapacity = PendingCapacity.Of(scenario) } };
    }

    /// <summary>The events of which a scenario speaks itself, if it wants no others of the one that it extends.</summary>
    private static HashSet<string>? OwnScenes(Extension? extension) => extension?.Own.Head?.Of(ScenarioForm.OwnScenes)?.Value == true
        ? extension.Own.All(EventForm.Form).Select(EntryKey.Of).OfType<string>().ToHashSet(StringComparer.Ordinal)
        : null;

    /// <summary>Where everything stands; how much can be pending is known only when all effects are.</summary>
    public static Layout LayoutOf(Names names) => new(
        people: names.People.Count,
        countries: names.Countries.Count,
        offices: names.Offices.Count,
        machines: names.Machines.Count,
        events: names.Events.Count,
        acts: names.Acts.Count,
        aims: names.Aims.Count,
        realmVariables: names.Realm.Count + Layout.BuiltInRealm,
        personAttributes: Layout.BuiltInAttributes + names.PersonNumbers.Count + names.Axes.Count,
        countryAttributes: names.CountryNumbers.Count,
        pendingCapacity: 0,
        axes: names.Axes.Count,
        reports: InformantBuilder.Count(names),
        crises: names.Crises.Count);

    public static Calendar CalendarOf(Draft? head) => new(
        head?.Of(ScenarioForm.Start)?.Value is { Year: >= 1000 and <= 3000 } start ? start : new DateOnly(1900, 1, 1),
        head?.Of(ScenarioForm.Turn)?.Value ?? Pace.Month,
        head?.Of(ScenarioForm.Turns)?.Value ?? 1);

    private static ImmutableArray<Source> Sources(Workbench bench) =>
    [
        .. bench.Names.Sources.Entries.Select((entry, i) => new Source(
            i,
            bench.Names.Sources.IdOf(i),
            Workbench.Text(entry, SourceForm.Author),
            Workbench.Text(entry, SourceForm.Title),
            Workbench.Text(entry, SourceForm.Year),
            entry.Of(SourceForm.Kind)?.Value ?? "",
            Workbench.Text(entry, SourceForm.Note))
        {
            ForWhom = Workbench.Text(entry, SourceForm.ForWhom),
        }),
    ];
}
