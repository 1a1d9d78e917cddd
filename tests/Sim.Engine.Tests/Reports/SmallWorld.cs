using System.Collections.Immutable;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Reports;

/// <summary>A scenario of four people and six weeks, put together by hand, with one of everything that a report must be able to tell.</summary>
internal static class SmallWorld
{
    public const int Malenkov = 0, Beria = 1, Khrushchev = 2, Molotov = 3;

    // Realm variables by index.
    public const int Fear = 0, Living = 1, Doubt = 2, Norms = 3;

    private const int RealmCount = 4 + Layout.BuiltInRealm;
    private const int PersonAttributes = 9;
    private static readonly string[] Attributes = ["party", "state", "security", "army", "ideology", "authority", "alarm", "health", "relief"];
    private static readonly string[] Ids = ["malenkov", "beria", "khrushchev", "molotov"];

    private static readonly After Later = new(3, new Change(new VariableReading(Living), new Number(6), false), 0);

    // A man neither courts himself nor is asked about himself.
    private static readonly Expression NotOneself = new Not(new SamePerson(new Who(WhoKind.Target), new Who(WhoKind.Actor)));

    public static readonly Scenario Scenario = Make();

    /// <summary>The same world with other words in it, for texts that try to harm.</summary>
    public static Scenario With(Func<Scenario, Scenario> change) => change(Make());

    public static int PersonVariable(int person, int attribute) => RealmCount + (person * PersonAttributes) + attribute;

    public static int Trust(int from, int to) => RealmCount + (4 * PersonAttributes) + 1 + (from * 4) + to;

    public const int Resentment = RealmCount + (4 * PersonAttributes);

    private static Scenario Make() => new()
    {
        Id = "small",
        Title = "Six weeks",
        Summary = "Four men share what one man held.",
        ContentNote = "People are arrested.",
        Fingerprint = "small-1",
        Calendar = new Calendar(new DateOnly(1953, 3, 26), Pace.Week, 6),
        Slots = 2,
        Axes = [new Axis(0, "relief", "Relief", "heavy industry first", "relief at once")],
        Aims = [new Aim(0, "lead", "To lead", "He wants to be first.", [new AimWeight(new PersonReading(new Who(WhoKind.Actor), 0), 3)])],
        Variables = [.. Variables()],
        People = [.. Ids.Select((id, i) => Person(i, id))],
        Offices =
        [
            new Office(0, "premier", "Chairman of the Council", "premier", Malenkov, true, [new BaseAmount(Base.State, 20)], []),
            new Office(1, "secretary", "Secretary", "secretary", Khrushchev, false, [], [new BaseAmount(Base.Party, 1)]),
            new Office(2, "marshal", "Minister of Defence", "defence", -1, false, [], []),
        ],
        Countries = [new Country(0, "gdr", "GDR", "Work norms are high and shops are empty.")],
        Machines =
        [
            new Machine(0, "course", "The course", "", false, 0,
                [new State(0, "old", "the old line", "Nothing is said aloud."), new State(1, "new_course", "the new course", "Relief is promised.")],
                ["relax"],
                [new Transition(0, 0, 1, 0, null, null, "relief was carried", [new Change(new VariableReading(Fear), new Number(-2), false)])]),
            new Machine(1, "crisis", "Crisis", "", true, 0,
                [new State(0, "calm", "calm", ""), new State(1, "ferment", "ferment", "People speak up.")],
                [],
                [new Transition(0, 0, 1, -1, null, new Number(40), "resentment outran fear", [new Change(new CountryReading(Where.Here, 0), new Number(3), false)])]),
        ],
        Rules =
        [
            new Rule(0, "fear_fades", "fear fades", Each.Turn, null, [new Change(new VariableReading(Fear), new Number(-1), false)], "nobody is arrested", Basis.Interpretation, null),
            new Rule(1, "rumours", "rumours", Each.Turn, null, [new Change(new VariableReading(Living), new Number(2), false), new Change(new VariableReading(Doubt), new Number(1), false)], "shops are said to fill", Basis.Guess, null),
        ],
        Events = [Amnesty(), Shortage()],
        Acts = [.. Acts()],
        Delayed = [Later],
        Endings =
        [
            new Ending(0, "end", "Spring is over", null, "{premier} still presides.", false),
            new Ending(1, "perhaps", "What might have come", null, "Perhaps nothing.", true),
        ],
        Sources = [new Source(0, "kramer", "Kramer", "The early crisis", "1999", "scholarship", "")],
        Glossary = [new Term("Presidium", "The small circle that decided.")],
        Chairs = [Malenkov, Khrushchev],
        Layout = new Layout(
            people: 4,
            countries: 1,
            offices: 3,
            machines: 2,
            events: 2,
            acts: 7,
            aims: 1,
            realmVariables: RealmCount,
            personAttributes: PersonAttributes,
            countryAttributes: 1,
            pendingCapacity: 40,
            axes: 1),
    };

    private static IEnumerable<Variable> Variables()
    {
        yield return new Variable(Fear, "fear", "Fear", "Fear of arrest.", 0, 100, 85, Owner.Realm, -1, -1, false, Shown.Band, "country", "");
        yield return new Variable(Living, "living", "Living", "What a wage buys.", 0, 100, 30, Owner.Realm, -1, -1, false, Shown.Exact, "country", "");
        yield return new Variable(Doubt, "doubt", "Secret doubt", "Nobody measures it.", 0, 100, 47, Owner.Realm, -1, -1, false, Shown.Hidden, "country", "");
        yield return new Variable(Norms, "norms", "Norms raised", "Work norms were raised.", 0, 1, 0, Owner.Realm, -1, -1, true, Shown.Exact, "", "");
        yield return new Variable(4, "stakes", "Stakes", "What the loser must expect.", 0, 100, 80, Owner.Realm, -1, -1, false, Shown.Band, "The leadership", "");
        yield return new Variable(5, "appeals", "Appeals", "How often a plenum was called.", 0, 100, 0, Owner.Realm, -1, -1, false, Shown.Hidden, "", "");
        for (var person = 0; person < 4; person++)
        {
            for (var attribute = 0; attribute < PersonAttributes; attribute++)
            {
                if (attribute == PersonAttributes - 1)
                {
                    yield return new Variable(
                        PersonVariable(person, attribute), $"{Ids[person]}.relief", "Relief", "", -2, 2, Stance(person),
                        Owner.Person, person, -1, false, Shown.Hidden, "", "");
                    continue;
                }

                var start = attribute == (int)Base.Security && person == Beria ? 80 : attribute == Layout.Alarm ? 0 : 30;
                yield return new Variable(
                    PersonVariable(person, attribute), $"{Ids[person]}.{Attributes[attribute]}", Attributes[attribute], "", 0, 100, start,
                    Owner.Person, person, -1, false, attribute == 7 ? Shown.Hidden : Shown.Band, "", "");
            }
        }

        yield return new Variable(Resentment, "gdr.resent", "Resentment", "", 0, 100, 70, Owner.Country, 0, -1, false, Shown.Band, "", "");
        for (var from = 0; from < 4; from++)
        {
            for (var to = 0; to < 4; to++)
            {
                yield return new Variable(Trust(from, to), $"trust({Ids[from]}, {Ids[to]})", "Trust", "", 0, 100, 50, Owner.Trust, from, to, false, Shown.Hidden, "", "");
            }
        }
    }

    private static int Stance(int person) => person == Malenkov ? 2 : person == Molotov ? -2 : 0;

    private static Person Person(int index, string id)
    {
        var name = char.ToUpperInvariant(id[0]) + id[1..];
        return new Person(index, id, name, name, 1900, 1980, $"{name} was one of the four.", Seat.Full, true, [Stance(index)], [new AimBand(0, 40, 80)], null);
    }

    private static Event Amnesty() => new(
        0, "amnesty", "The amnesty", 0, 0, null, null, false, false,
        "A draft lies before {premier}.",
        [new Voice("A returning prisoner", "We walked to the station.", true), new Voice("A shopkeeper", "Lock the doors.", false)],
        [],
        new Question("Who is to be released?", null,
        [
            new Option(0, "petty", "Release the petty offenders", "Over a million go home.", null, "", [1],
                [new Change(new VariableReading(Fear), new Number(-6), false), Later], "The gates open.", true, ""),
            new Option(1, "nobody", "Release nobody", "All stays as it is.", null, "", [-1], [], "The draft goes into a drawer.", false, ""),
            new Option(2, "all", "Release all", "Also the political.", new Number(0), "{secretary} is not ready for it.", [2], [], "", false, ""),
        ]),
        "On 27 March 1953 about 1.2 million were released.",
        [new SourceNote(0, "p. 12", Grade.Checked)],
        null);

    private static Event Shortage() => new(
        1, "shortage", "Queues for bread", 1, 5, null, new Number(50), false, false, "Queues are seen in the south.",
        [], [new Change(new VariableReading(Living), new Number(-3), false)], null, "", [], "invented for the test");

    private static IEnumerable<Act> Acts()
    {
        var towardsActor = new TrustReading(new Who(WhoKind.Target), new Who(WhoKind.Actor));
        yield return Act(0, "court", "Court {target}", Aimed.Person, false, Seen.Secret, [new Change(towardsActor, new Number(5), false), new Change(new VariableReading(Fear), new Number(1), false)], "{actor} dined with {target}.");
        yield return Act(1, "sound_out", "Sound out", Aimed.Person, true, Seen.Secret, [new SoundOut()], "");
        yield return Act(2, "tax_relief", "Tax relief", Aimed.Nobody, false, Seen.Public, [new Change(new VariableReading(Living), new Number(4), false), new Pull(0, Where.Here, 0)], "Taxes on garden plots are cut.") with { Motion = true, Once = true, Line = [2] };
        yield return Act(3, "speech", "Speak in public", Aimed.Nobody, false, Seen.Public, [new Change(new VariableReading(Living), new Number(1), false)], "{actor} spoke of bread.");
        yield return Act(4, "whisper", "Whisper about {target}", Aimed.Person, false, Seen.Rumoured, [new Change(new PersonReading(new Who(WhoKind.Target), Layout.Authority), new Number(-3), false)], "{actor} told tales of {target}.");
        yield return Act(5, "parade", "Call a parade", Aimed.Nobody, false, Seen.Public, [], "") with { Needs = new Number(0), Refusal = "The Minister of Defence is not appointed." };
        yield return Act(6, "send_grain", "Send grain", Aimed.Country, false, Seen.Public, [new Change(new CountryReading(Where.Here, 0), new Number(-4), false)], "Grain goes to {target}.");
    }

    private static Act Act(int index, string id, string title, Aimed target, bool rival, Seen seen, ImmutableArray<Effect> effects, string outcome) => new(
        index, id, title, $"About: {title}.", target, rival, null, target == Aimed.Person ? NotOneself : null, "Not oneself.", false, [0], effects, 0, false, seen, outcome, "");
}
