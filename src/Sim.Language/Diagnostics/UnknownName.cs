using Sim.Language.Compiling;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A name that nothing in the scenario declares, with the names that are near it.</summary>
internal static class UnknownName
{
    public static Diagnostic Number(Span place, string name, Names names)
    {
        if (names.CountryAttribute(name) is not null)
        {
            return Error(name, "R301", place, $"'{name}' is a number of each country.", $"Say of which: country.{name}, or with the id of a country.");
        }

        if (names.PersonAttribute(name) is not null)
        {
            return Error(name, "R301", place, $"'{name}' is a number of each person.", $"Say of whom: actor.{name}, or with the id of a person or an office.");
        }

        if (name is "always" or "yes" or "true")
        {
            return Error(name, "R301", place, $"There is no number or flag '{name}'.", "Leave the line out: what has no condition always holds.");
        }

        return Error(name, "R301", place, $"There is no number or flag '{name}'.", NearestNames.Question(name, names.Realm.Ids, "Declare it under 'variables:' or 'flags:'.")).RepairedToNearest(place, name, names.Realm.Ids);
    }

    public static Diagnostic Flag(Span place, string name, Names names) =>
        Error(name, "R301", place, $"There is no flag '{name}'.", NearestNames.Question(name, names.Realm.Ids, "Declare it under 'flags:'.")).RepairedToNearest(place, name, names.Realm.Ids);

    public static Diagnostic Attribute(Span place, string name, string kind, IEnumerable<string> known) =>
        Error(name, "R301", place, $"A {kind} has no number '{name}'.", NearestNames.Question(name, known, $"There are {string.Join(", ", known)}.")).RepairedToNearest(place, name, known);

    public static Diagnostic Event(Span place, string name, Names names) => Missing("R302", place, "event", name, names.Events.Ids);

    public static Diagnostic Crisis(Span place, string name, Names names) =>
        Error(name, "R302", place, $"There is no crisis '{name}'.", NearestNames.Question(name, names.Crises.Ids, "Declare it under 'crises:'.")).RepairedToNearest(place, name, names.Crises.Ids);

    public static Diagnostic Act(Span place, string name, Names names) => Missing("R302", place, "act", name, names.Acts.Ids);

    public static Diagnostic Option(Span place, string name, string happening, IEnumerable<string> known) =>
        Error(name, "R302", place, $"The event '{happening}' has no option '{name}'.", NearestNames.Question(name, known, Known(known))).RepairedToNearest(place, name, known);

    public static Diagnostic Person(Span place, string name, Names names) =>
        Of("R303", place, "person or office", name, names.People.Ids.Concat(names.Offices.Ids), Parts);

    public static Diagnostic Owner(Span place, string name, Names names) =>
        Of("R303", place, "person, office or country", name, names.People.Ids.Concat(names.Offices.Ids).Concat(names.Countries.Ids), Parts);

    public static Diagnostic Office(Span place, string name, Names names) => Missing("R303", place, "office", name, names.Offices.Ids);

    /// <summary>An office to which somebody is appointed: it may also be whichever is vacant.</summary>
    public static Diagnostic OfficeOrVacant(Span place, string name, Names names) => Missing("R303", place, "office", name, names.Offices.Ids.Append("vacant"));

    public static Diagnostic Seen(Span place, string name, Names names) => Missing("R301", place, "number or country", name, names.Realm.Ids.Concat(names.Countries.Ids));

    public static Diagnostic OnlyPerson(Span place, string name, Names names) => Missing("R303", place, "person", name, names.People.Ids);

    public static Diagnostic Placeholder(Span place, string name, Names names) =>
        Error(name, "R303", place, $"'{{{name}}}' is the name of no person and no office.", NearestNames.Question(name, names.People.Ids.Concat(names.Offices.Ids).Concat(Parts), "In texts, braces hold actor, target, rival, or the id of a person or an office."));

    public static Diagnostic After(Span place, string name, Names names) =>
        Error(name, "R303", place, $"'{name}' is no person, no office and nothing that becomes of one.", NearestNames.Question(name, names.People.Ids.Concat(names.Offices.Ids).Concat(Parts).Concat(Fates), $"What can become of him: {string.Join(", ", Fates)}.")).RepairedToNearest(place, name, names.People.Ids.Concat(names.Offices.Ids).Concat(Parts).Concat(Fates));

    public static Diagnostic State(Span place, string name, string machine, IEnumerable<string> known) =>
        Error(name, "R304", place, $"'{machine}' has no state '{name}'.", NearestNames.Question(name, known, Known(known))).RepairedToNearest(place, name, known);

    public static Diagnostic Trigger(Span place, string name, string machine, IEnumerable<string> known) =>
        Error(name, "R304", place, $"'{machine}' has no trigger '{name}'.", NearestNames.Question(name, known, Known(known))).RepairedToNearest(place, name, known);

    public static Diagnostic TriggerForm(Span place) =>
        Diagnostic.Error("R304", place, "A trigger is named with its machine or its country before it.", "It is written so: trigger course.relax");

    public static Diagnostic Machine(Span place, string name, Names names) =>
        Missing("R304", place, "machine or country", name, names.Machines.Ids.Concat(names.Countries.Ids));

    public static Diagnostic Axis(Span place, string name, Names names) => Missing("R304", place, "axis", name, names.Axes.Ids);

    public static Diagnostic Aim(Span place, string name, Names names) => Missing("R304", place, "aim", name, names.Aims.Ids);

    public static Diagnostic Rule(Span place, string name, Names names) => Missing("R304", place, "rule", name, names.Rules.Ids);

    public static Diagnostic Source(Span place, string name, Names names) => Missing("R305", place, "source", name, names.Sources.Ids);

    public static Diagnostic Base(Span place, string name, IReadOnlyCollection<string> bases) => Missing("R301", place, "base", name, bases);

    private static readonly string[] Parts = ["actor", "target", "rival", "person"];

    private static readonly string[] Fates = ["active", "dismissed", "arrested", "dead", "absent", "full", "candidate", "vacant"];

    private static Diagnostic Missing(string code, Span place, string kind, string name, IEnumerable<string> known) => Of(code, place, kind, name, known, []);

    private static Diagnostic Of(string code, Span place, string kind, string name, IEnumerable<string> known, IEnumerable<string> parts) =>
        Error(name, code, place, $"There is no {kind} '{name}'.", NearestNames.Question(name, known.Concat(parts), Known(known))).RepairedToNearest(place, name, known.Concat(parts));

    private static Diagnostic Error(string name, string code, Span place, string message, string suggestion) =>
        Diagnostic.Error(code, place, message, suggestion) with { Unknown = name };

    /// <summary>Where there are few, all of them are said.</summary>
    private static string Known(IEnumerable<string> known) => known.Take(13).ToList() is { Count: > 0 and <= 12 } few ? $"There {(few.Count == 1 ? "is" : "are")} {string.Join(", ", few)}." : "";
}
