using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Moments;

namespace Sim.Scenarios.Tests.Games;

/// <summary>The player who is asked in confidence answers himself, whatever else the game decides for him.</summary>
public sealed class AskedPlayerTests
{
    [Theory]
    [InlineData(VoteWords.Agree)]
    [InlineData(VoteWords.Silent)]
    [InlineData(VoteWords.Tell)]
    public void His_answer_stands_in_the_books_cannot_be_unsaid_and_is_played_again(string answer)
    {
        var game = FirstAsked();
        var asked = Assert.IsType<ConfidenceItem>(((SessionMoment)game.Moment).Item);
        Assert.False(game.CanTakeBack);
        Assert.Contains(game.Chronicle.Happenings.OfType<Asked>(), a => a.Actor == asked.Asks && a.Target == game.Situation.Chair && a.Rival == asked.Against);
        Assert.Null(game.Decide(new Vote(VoteWords.Confidence, answer, Speak: false)));
        var told = game.Chronicle.Happenings.OfType<Sounded>().Last(s => s.Target == game.Situation.Chair);
        Assert.Equal((answer == VoteWords.Agree, answer == VoteWords.Tell), (told.Agreed, told.Leaked && !told.Agreed));
        Assert.Equal(answer == VoteWords.Agree, game.Situation.PledgedAgainst(game.Situation.Chair) == asked.Against);
        Finish(game);
        Assert.Equal(game.Hashes, Game.Replay(Shipped.FirstHundredDays, game.Record()).Hashes);
    }

    private static Game FirstAsked()
    {
        for (ulong seed = 1; seed < 60; seed++)
        {
            var game = Game.Begin(Shipped.FirstHundredDays, seed, Shipped.FirstHundredDays.PersonNamed("khrushchev")!.Index);
            var player = new RivalPlayer();
            while (!game.IsOver)
            {
                if (game.Moment is SessionMoment { Item: ConfidenceItem { Against: var against } } && game.Situation.PledgedAgainst(game.Situation.Chair) != against)
                {
                    return game;
                }

                Assert.Null(game.Decide(player.Decide(game)));
            }
        }

        throw new InvalidOperationException("In sixty games nobody asked the player anything.");
    }

    private static void Finish(Game game)
    {
        while (!game.IsOver)
        {
            Assert.Null(game.Decide(game.Suggest()));
        }
    }
}
