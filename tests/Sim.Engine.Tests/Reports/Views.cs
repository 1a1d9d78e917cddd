using Sim.Commands.Plain;
using Sim.Model.Decisions;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Screens.Sittings;

namespace Sim.Engine.Tests.Reports;

/// <summary>Short ways to a view and to the words of a page.</summary>
internal static class Views
{
    public static Game NewGame(ulong seed = 7, int chair = SmallWorld.Khrushchev) => Game.Begin(SmallWorld.Scenario, seed, chair);

    public static GameView Of(Game game) => GameViews.Of(game);

    /// <summary>Spends nothing and votes for the first open option until the turn is over.</summary>
    public static void EndTurn(Game game)
    {
        var turn = game.Situation.Turn;
        while (!game.IsOver && game.Situation.Turn == turn)
        {
            var choices = game.Choices().Where(c => c.IsOpen).ToList();
            Assert.Null(game.Decide(choices.FirstOrDefault(c => c.Decision is Rest)?.Decision ?? choices[0].Decision));
        }
    }

    public static string Words(Page page)
    {
        var writer = new StringWriter();
        new PlainPaper(writer).Write(page);
        return writer.ToString();
    }

    /// <summary>The words in one line, so that a test does not depend on where lines break.</summary>
    public static string Flat(Page page) => string.Join(' ', Words(page).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
