using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Decisions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Politics;

/// <summary>
/// A small world for one rule at a time: four people at a table, two countries of which they hear from envoys, and bread of which they hear
/// from a ministry. A test changes the words that it is about.
/// </summary>
internal static class Council
{
    public const int Anna = 0, Boris = 1, Clara = 2, Dora = 3;
    public const int North = 0, South = 1;

    private const string Text = """
        scenario: council
        title: The council
        summary: |
          Four people at a table.
        start: 1953-03-02
        turn: week
        turns: 8
        slots: 4
        chairs: [anna, boris]
        politics:
          nerve: 0
        variables:
          - id: bread
            title: Bread
            meaning: What there is of it
            range: 0..100
            start: 50
          - id: anger
            title: Anger
            meaning: What is said in queues
            range: 0..100
            start: 50
            of: country
        axes:
          - id: way
            title: The way
            against: Back
            for: On
        aims:
          - id: lead
            title: To lead
            text: To be first.
            weighs:
              - actor.party 1
          - id: feed
            title: To feed
            text: To be thanked.
            weighs:
              - bread 1
          - id: rest
            title: To rest
            text: To be left alone.
            weighs:
              - actor.alarm -1
        informants:
          - id: envoys
            title: the envoys
            interest: They write what is read with pleasure.
            each: country
            tells:
              - country.anger -20
            plain: country is rising
            grade: likely
            every: 2
          - id: ministry
            title: the ministry
            interest: It is paid by the loaf.
            tells:
              - bread 15
            grade: sure
            every: 3
        people:
        PEOPLE
        offices:
          - id: clerk
            title: The clerk
            holder: vacant
            gives:
              - party 2
          - id: chairman
            title: The chairman
            holder: anna
            presides: yes
            gives:
              - state 1
          - id: treasurer
            title: The treasurer
            holder: boris
            gives:
              - state 10
          - id: scribe
            title: The scribe
            holder: boris
            gives:
              - state 5
          - id: marshal
            title: The marshal
            holder: vacant
            gives:
              - army 8
        countries:
          - id: north
            name: The north
            text: It is cold there.
            starts:
              - anger 60
          - id: south
            name: The south
            text: It is warm there.
            starts:
              - anger 40
        machines:
          - id: crisis
            title: Crisis
            text: How far it has come.
            of: country
            start: calm
            states:
              - id: calm
                title: Calm
                text: Quiet.
              - id: rising
                title: Rising
                text: Loud.
            transitions:
              - from: calm
                to: rising
                trigger: rise
                because: nobody is afraid
        rules:
          - id: anger_grows
            title: Anger grows
            each: country
            effects:
              - country.anger +1
              - bread -1
            because: Nothing is done about it
            basis: guess
        EVENTS
        acts:
          - id: look
            title: Send somebody
            text: A man of your own.
            target: country
            effects:
              - see country
              - actor.authority -1
            seen: secret
            outcome: He has looked.
          - id: count
            title: Count the loaves
            text: Yourself.
            effects:
              - see bread
            seen: secret
            outcome: They are counted.
          - id: stir
            title: Stir a country
            text: Whisper.
            target: country
            effects:
              - trigger country.rise
            seen: secret
            outcome: It is loud there.
          - id: demote
            title: Demote somebody
            text: A post less.
            target: person
            effects:
              - demote target
            seen: public
            outcome: He has one post less.
          - id: fill
            title: Fill the vacant post
            text: Somebody must.
            target: person
            needs: vacancies > 0
            refusal: No post is vacant.
            effects:
              - appoint target to vacant
            seen: public
            outcome: It is filled.
          - id: fill_another
            title: Fill another vacant post
            text: There is more than one.
            target: person
            needs: vacancies > 0
            refusal: No post is vacant.
            effects:
              - appoint target to vacant
            seen: public
            outcome: It is filled.
        ACTS
        endings:
          - id: over
            title: It is over
            text: So it was.
        """;

    /// <summary>An event that asks whether to go on or back; a test adds what it needs.</summary>
    public const string Quarrel = """
        events:
          - id: quarrel
            title: A quarrel
            text: It must be settled.
            invented: because it is a council of the tests
            question:
              text: On, or back?
              options:
                - id: on
                  label: On
                  text: On.
                  line:
                    - way 2
                  effects:
                    - bread +1
                  outcome: On.
                - id: back
                  label: Back
                  text: Back.
                  line:
                    - way -2
                  effects:
                    - bread -1
                  outcome: Back.

        """;

    private const string Someone = """
          - id: ID
            name: NAME
            born: 1900
            died: 1970
            text: One of four.
            seat: full
            acts: yes
            bases:
              - state 20
            starts:
              - authority 50
            stances:
              - way 0
            aims:
              - lead 20..60
              - feed 20..60
              - rest 20..60

        """;

    /// <summary>The council, with some of its words changed.</summary>
    public static Scenario With(params (string Old, string New)[] changes) => With("", "", changes);

    /// <summary>The council with events and acts of its own.</summary>
    public static Scenario With(string events, string acts, params (string Old, string New)[] changes)
    {
        var people = string.Concat(new[] { "anna", "boris", "clara", "dora" }
            .Select(id => Someone.Replace("ID", id, StringComparison.Ordinal).Replace("NAME", char.ToUpperInvariant(id[0]) + id[1..], StringComparison.Ordinal)));
        var text = Text.Replace("PEOPLE\n", people, StringComparison.Ordinal)
            .Replace("EVENTS\n", events, StringComparison.Ordinal).Replace("ACTS\n", acts, StringComparison.Ordinal);
        foreach (var (old, fresh) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, fresh, StringComparison.Ordinal);
        }

        var compilation = ScenarioCompiler.Compile(new SourceSet([SourceText.FromText("scenario.yaml", text)]));
        return compilation.Scenario ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics.Select(d => $"{d.Line} {d.Code} {d.Message}")));
    }

    public static void Do(this Game game, string line) => Assert.Null(game.Decide(Decision.Read(line) ?? throw new ArgumentException(line)));

    /// <summary>Lets the turn pass: whoever is asked for his vote gives the first that is open.</summary>
    public static void Pass(this Game game)
    {
        var turn = game.Situation.Turn;
        while (!game.IsOver && game.Situation.Turn == turn)
        {
            var choices = game.Choices().Where(c => c.IsOpen).Select(c => c.Decision).ToList();
            Assert.Null(game.Decide(choices.FirstOrDefault(d => d is Rest) ?? choices[0]));
        }
    }

    public static int Value(this Game game, string variable) => game.Situation[game.Scenario.VariableNamed(variable)!];
}
