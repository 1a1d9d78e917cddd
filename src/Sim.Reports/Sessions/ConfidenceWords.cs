using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Sessions;

/// <summary>The player is asked in confidence whether he would move against a third: what it is about, and what each answer would mean.</summary>
internal static class ConfidenceWords
{
    public static IEnumerable<Block> Matter(GameView view, ConfidenceItem asked)
    {
        var (asks, against) = (Names.Person(view, asked.Asks), Names.Person(view, asked.Against));
        yield return new Paragraph(Sentence.Stop(
            $"{Sentence.Capital(asks)} walks beside you and asks, without using the name, whether you would raise your hand if it came to {against}. By asking {asks} has staked something already"));
        yield return Facts.Of(
        [
            PeoplePage.Row(view, view.Scenario.People[asked.Against]),
            PeoplePage.Row(view, view.Scenario.People[asked.Asks]),
            .. Bound(view, asked),
        ]);
    }

    /// <summary>What an answer binds to, and what speaks for it.</summary>
    public static string Meaning(GameView view, ConfidenceItem asked, string answer)
    {
        var (asks, against) = (Names.Person(view, asked.Asks), Names.Person(view, asked.Against));
        return answer switch
        {
            VoteWords.Agree => $"You are counted on when it comes to hands: alone nobody dares, and the more agree the safer it is for each. Whoever keeps his hand down then has an enemy in {asks}. Something may still be whispered to {against}.",
            VoteWords.Tell => $"{Sentence.Capital(against)} is warned, owes you something and no longer trusts {asks}. A warned man is harder to take, and may strike first; {asks} will work out who has spoken.",
            _ => $"You have heard nothing. Nobody can hold you to a word, and nobody owes you one; {asks} goes on without counting on you.",
        };
    }

    private static IEnumerable<Fact> Bound(GameView view, ConfidenceItem asked)
    {
        var bound = view.Situation.PledgedAgainst(view.Chair);
        if (bound >= 0)
        {
            yield return new Fact("Your word", bound == asked.Against
                ? "you have given it already, to others"
                : $"you have given it against {Names.Person(view, bound)}: a man is bound against one only, and a new word undoes the old");
        }
    }
}
