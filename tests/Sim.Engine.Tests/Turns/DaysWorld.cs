using Sim.Language;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Turns;

/// <summary>Four quarters of a small country in which a rising of six days begins on 23 October 1956, and a strike may follow it.</summary>
internal static class DaysWorld
{
    public static Scenario Scenario { get; } = Compile(Text);

    public const string Text = """
        scenario: rising-in-days
        title: A rising in days
        summary: A rising of six days.
        start: 1956-04-01
        turn: quarter
        turns: 4
        slots: 1
        chairs: [orlov, markov, serov]

        variables:
          - id: anger
            title: Anger
            meaning: How angry they are
            range: 0..100
            start: 60
          - id: blood
            title: Blood
            meaning: How much has been shed
            range: 0..100
            start: 0

        axes:
          - id: force
            title: Force
            against: against force
            for: for force

        people:
          - id: orlov
            name: Ivan Orlov
            short: Orlov
            born: 1900
            died: 1970
            text: He hesitates.
            seat: full
            acts: yes
            stances:
              - force -1
          - id: markov
            name: Pavel Markov
            short: Markov
            born: 1901
            died: 1971
            text: He does not.
            seat: full
            acts: yes
            stances:
              - force 2
          - id: serov
            name: Anna Serova
            short: Serova
            born: 1905
            died: 1980
            text: She counts.
            seat: full
            acts: yes

        offices:
          - id: chairman
            title: Chairman
            short: chairman
            holder: orlov
            presides: yes

        acts:
          - id: calm
            title: Speak on the radio
            text: It helps a little.
            effects:
              - anger -3
            rest: 0
            seen: public
            outcome: They listen.
          - id: march
            title: Move that troops march
            text: To be voted on.
            motion: yes
            line:
              - force 2
            effects:
              - anger -20
              - blood +10
            rest: 0
            seen: public
            outcome: They march.
            cost: Somebody dies (conjecture)

        crises:
          - id: rising
            title: The rising
            text: The city is in the street, and each morning brings another list of demands.
            opens: 1956-10-23
            days: 6
            if: anger >= 16
            ends_if: anger <= 15 or anger >= 85
          - id: strike
            title: The strike
            from: 1956-10-01
            until: 1956-12-31
            if: days(rising) > 0
            days: 3
            every: 2
            slots: 0

        rules:
          - id: cools
            title: It cools
            effects:
              - anger -1
            because: Nobody shouts for a quarter of a year
            basis: guess
          - id: boils
            title: It boils
            in: rising
            effects:
              - anger +7
            because: Each day without an answer adds a demand
            basis: guess

        events:
          - id: first_shots
            title: First shots
            in: rising
            from_day: 1
            until_day: 1
            text: At the radio building shots are fired.
            effects:
              - blood +1
            invented: because it is an example
          - id: demands
            title: Sixteen points
            in: rising
            from_day: 2
            text: A sheet with sixteen points hangs at every corner.
            question:
              text: What is to be answered?
              options:
                - id: talk
                  label: Talk
                  line:
                    - force -1
                  effects:
                    - anger -15
                  outcome: There is talk.
                - id: refuse
                  label: Refuse
                  line:
                    - force 1
                  effects:
                    - anger +5
                  outcome: There is none.
            invented: because it is an example
          - id: rumour
            title: A rumour
            in: rising
            from_day: 3
            again: yes
            chance: 50
            text: It is said that tanks are coming.
            effects:
              - anger +2
            invented: because it is an example
          - id: pickets
            title: Pickets
            in: strike
            text: They stand at the gates.
            invented: because it is an example
          - id: quiet
            title: A quiet spring
            until: 1956-06-30
            text: Nothing happens.
            invented: because it is an example

        endings:
          - id: bloody
            title: Blood
            if: blood > 0
            text: There was blood.
          - id: long_rising
            title: It lasted
            if: days(rising) >= 6 and not open(rising)
            text: It lasted to the end.
        """;

    /// <summary>The codes of what is found in a text.</summary>
    public static IEnumerable<string> CodesOf(string text) =>
        ScenarioCompiler.Compile(SourceSet.Of(("scenario.yaml", text.ReplaceLineEndings("\n")))).Diagnostics.Select(d => d.Code);

    public static Scenario Compile(string text)
    {
        var compilation = ScenarioCompiler.Compile(SourceSet.Of(("scenario.yaml", text.ReplaceLineEndings("\n"))));
        return compilation.Scenario ?? throw new InvalidOperationException(DiagnosticPrinter.Print(compilation.Diagnostics));
    }
}
