using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Reports;

/// <summary>Six days of rain inside one month. On one of them something is asked; nobody has anything else to do.</summary>
internal static class FloodWorld
{
    public static Scenario Scenario { get; } = ScenarioCompiler.Compile(SourceSet.Of(("flood.yaml", """
        scenario: flood
        title: A flood
        summary: Six days of rain.
        start: 1953-03-01
        turn: month
        turns: 1
        slots: 0
        chairs: [anna]
        variables:
          - id: water
            title: Water
            meaning: How high it stands
            range: 0..100
            start: 10
        people:
          - id: anna
            name: Anna Berg
            text: She decides.
            seat: full
            acts: yes
        crises:
          - id: rain
            title: Rain
            opens: 1953-03-10
            days: 6
            slots: 0
        events:
          - id: clouds
            title: Clouds
            in: rain
            from_day: 2
            until_day: 2
            text: The sky over the hills is black.
            invented: because it is an example
          - id: sandbags
            title: Sandbags
            in: rain
            from_day: 4
            until_day: 4
            text: The river stands at the second mark.
            question:
              text: Who carries?
              options:
                - id: all
                  label: Everybody
                  effects:
                    - water -5
                  outcome: They carry until dark.
                - id: some
                  label: Whoever comes
                  effects:
                    - water +5
                  outcome: Some come.
            invented: because it is an example
          - id: sun
            title: Sun
            in: rain
            from_day: 6
            until_day: 6
            text: The water has left a line on every wall.
            invented: because it is an example
        endings:
          - id: dry
            title: Dry
            text: It is over.
        """))).Scenario!;
}
