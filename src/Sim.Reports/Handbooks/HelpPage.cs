using System.Globalization;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Wording;

namespace Sim.Reports.Handbooks;

/// <summary>How the game is played, in words. Which key or word does what is said by the front end that has it.</summary>
public static class HelpPage
{
    public static Page Of(Scenario scenario) => Page.Of("How to play", [.. Turn(scenario), .. Power, .. Reading, .. Ending]);

    private static IEnumerable<Block> Turn(Scenario scenario)
    {
        var unit = Dates.Unit(scenario.Calendar);
        yield return new Heading("The game");
        yield return new Paragraph("You sit in one chair of the Presidium. You want to stay in politics and to lead; the country wants relief; "
            + "and every reform frightens somebody. The others play by the same rules as you.");
        yield return new Heading($"A {unit}");
        yield return Lines.Of([
            "Dispatches tell what has happened.",
            .. Slots(scenario),
            "In the session each item is voted on. The answers stand in an order drawn from the seed; the first is no better than the others.",
            .. HasSlots(scenario) ? ["A slot that is left can be spent to speak, which moves those who waver."] : NoLines,
            $"Then the world moves, and a report says what changed and because of what. Until the {unit} closes a decision can be taken back.",
        ]);
    }

    private static readonly string[] NoLines = [];

    private static bool HasSlots(Scenario scenario) => scenario.Slots > 0 || scenario.Crises.Any(crisis => crisis.Slots > 0);

    private static string[] Slots(Scenario scenario) => scenario.Slots > 0
        ? [string.Create(CultureInfo.InvariantCulture, $"You may spend {scenario.Slots} slot{(scenario.Slots == 1 ? "" : "s")} on acts of your own; a motion waits for the session.")]
        : NoLines;

    private static IEnumerable<Block> Power =>
    [
        new Heading("Power"),
        new Paragraph("Power has five bases: party, state, security, army and ideology. Posts give them. "
            + "Whoever holds too much makes allies of all the others. Only full members vote."),
    ];

    private static IEnumerable<Block> Reading =>
    [
        new Heading("How to read the figures"),
        new Paragraph("A word comes first, then the number: \"high, ~70\" is an estimate, \"high, 72\" is known. "
            + "A sign says how it moved since the last turn began; where none stands it did not. What others think of you is never a number, only cool, correct or warm."),
        new Paragraph("Every change has its causes, and the causes add up to the change. What you cannot see is told as one sum. "
            + "Where chance decided, its odds are told: chance 62 of 100, drawn 41, so it came."),
    ];

    private static IEnumerable<Block> Ending =>
    [
        new Heading("The end"),
        new Paragraph("When it is over the archives open: what you chose beside what was done, who had agreed with whom, and what each man wanted. "
            + "What nobody can know is marked as conjecture. This is an argument about history, not history."),
    ];
}
