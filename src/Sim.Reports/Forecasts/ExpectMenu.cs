using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Scenarios;
using Sim.Reports.Menus;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Forecasts;

/// <summary>What the player may say about how it will end: of whom or of what, what will be so, and how likely it is.</summary>
public static class ExpectMenu
{
    public const string Asks = "Of whom or of what?";
    private const string WhatAsks = "What will be so when the game ends?";
    private const string HowAsks = "How likely is it?";

    public static ImmutableArray<Offer> Of(GameView view) =>
    [
        .. Outcome.All(view.Scenario, view.Chair).Where(o => IsOpen(view, o)).GroupBy(o => Subject(view, o)).Select(subject => subject.ToList() is [var only]
            ? new Offer(only.Id(view.Scenario), OutcomeWords.Of(view, only), null, null, HowAsks, Percents(view, only))
            : new Offer("", subject.Key, null, null, WhatAsks, [.. subject.Select(o => new Offer(o.Id(view.Scenario), OutcomeWords.Of(view, o), null, null, HowAsks, Percents(view, o)))])),
    ];

    /// <summary>
    /// What several words mean that differ in their last part alone: <c>that one has fallen; WORD is orlov or markov</c>, <c>North; WORD is
    /// calm or rising ("In the street")</c>.
    /// </summary>
    public static string Meaning(GameView view, IReadOnlyList<Offer> alike)
    {
        if (alike.Count == 1)
        {
            return alike[0].Label;
        }

        var words = alike.Select(o => (Word: o.Word[(o.Word.LastIndexOf('.') + 1)..], Outcome: Outcome.Read(view.Scenario, view.Chair, o.Word)!)).ToList();
        var about = words[0].Outcome is Stands stands ? OutcomeWords.Machine(view, stands) : "that one has fallen";
        return $"{about}; WORD is {Sentence.Either([.. words.Select(w => Named(view, w.Word, w.Outcome))])}";
    }

    private static string Named(GameView view, string word, Outcome outcome) =>
        outcome is Stands stands && OutcomeWords.State(view, stands) is var state && !string.Equals(state.Replace(' ', '_'), word, StringComparison.OrdinalIgnoreCase)
            ? $"{word} (\"{state}\")"
            : word;

    // Of whom has fallen already there is nothing more to be said.
    private static bool IsOpen(GameView view, Outcome outcome) => outcome is not Fallen fallen || view.Situation.StandingOf(fallen.Person) == Standing.Active;

    private static string Subject(GameView view, Outcome outcome) => outcome is Stands stands ? OutcomeWords.Machine(view, stands) : OutcomeWords.Of(view, outcome);

    private static ImmutableArray<Offer> Percents(GameView view, Outcome outcome) =>
    [
        .. Enumerable.Range(0, 11).Select(tenth => tenth * 10).Select(percent => new Offer(
            percent.ToString(CultureInfo.InvariantCulture),
            Said(percent),
            null,
            new Expect(outcome.Id(view.Scenario), percent),
            "",
            [])),
    ];

    private static string Said(int percent) => percent switch
    {
        0 => "0 %, it cannot be",
        50 => "50 %, as likely as not",
        100 => "100 %, it is certain",
        _ => string.Create(CultureInfo.InvariantCulture, $"{percent} %"),
    };
}
