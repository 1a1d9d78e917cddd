using System.Globalization;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Sessions;

/// <summary>A blow before the session, and the appeal of whoever has lost the vote on it, in words.</summary>
internal static class BlowWords
{
    /// <summary>What is moved, and what would decide it.</summary>
    public static IEnumerable<Block> Matter(GameView view, StrikeItem strike)
    {
        var against = Names.Person(view, strike.Against);
        var isYou = strike.Against == view.Chair;
        yield return new Paragraph(Sentence.Stop(
            $"{Names.Subject(view, strike.Striker)} {(strike.Striker == view.Chair ? "have" : "has")} asked for the floor, without notice, and moved that {against} be removed"));
        var voters = view.Scenario.People.Count(p => view.Situation.Votes(p.Index));
        yield return Facts.Of(
        [
            new Fact("Needed", Number($"{(voters / 2) + 1} of {voters} hands"), "of those with a full seat"),
            new Fact("Force", Commands(view, strike.Against)
                ? $"{(isYou ? "you command" : $"{against} commands")} police or troops: a majority alone will not remove {(isYou ? "you" : "him")}"
                : $"{(isYou ? "you command" : $"{against} commands")} neither police nor troops of {(isYou ? "your" : "his")} own: hands decide, or the Central Committee"),
            new Fact("Stakes", Level.Shown(view.Scenario.VariableNamed("stakes")!, view.Situation.Stakes, exact: false), "what a loser has had to expect so far"),
        ]);
        if (view.Situation.PledgedAgainst(view.Chair) == strike.Against && strike.Striker != view.Chair)
        {
            yield return new Paragraph("You have given your word to move against him. Whoever keeps his hand down now is remembered for it.");
        }
    }

    public static IEnumerable<Block> Matter(GameView view, AppealItem appeal)
    {
        yield return new Paragraph(
            "The Presidium has voted, and you have lost. The Central Committee elected it and can meet over its head, if the members can be brought to Moscow against those who hold it, and if those who appointed the secretaries are with you. Whoever appeals and loses has made it worse.");
        yield return Facts.Of(
        [
            new Fact("Your party base", Number($"{view.Situation.Of(view.Chair, Base.Party)}"), "the secretaries who owe you their posts"),
            new Fact("It has met so", view.Situation.Appeals == 0 ? "never yet" : Number($"{view.Situation.Appeals} times before")),
        ]);
    }

    /// <summary>What it means to appeal, and to yield.</summary>
    public static string Meaning(string answer) => answer == VoteWords.Fight
        ? "Two things have to come true, and each has its odds: that the members can be brought to Moscow, and that they follow you. Then those who outvoted you fall in your place. Else you are removed on worse terms than if you had yielded."
        : "The majority sets the terms. Whoever has no troops, no party machine of his own and no bitter enemies among them loses a post and stays; another leaves the table.";

    private static bool Commands(GameView view, int person) =>
        view.Situation.ForceOf(person) >= Model.Situations.Situation.SlightForce;

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
