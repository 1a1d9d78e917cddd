using Sim.Engine;
using Sim.Engine.Evaluation;
using Sim.Reports.Views;

namespace Sim.Screens.Sittings;

/// <summary>Hands the facts of a game to the pages.</summary>
public static class GameViews
{
    public static GameView Of(Game game) => new()
    {
        Scenario = game.Scenario,
        Situation = game.Situation,
        Moment = game.Moment,
        Ledger = game.Ledger,
        Chronicle = game.Chronicle,
        Closes = game.Closes,
        Decisions = game.Decisions,
        Choices = game.IsOver ? [] : game.Choices(),
        Reckon = Game.Foresee,
        LeansOn = game.LeansOn,
        Evaluate = (expression, situation, about) => Evaluator.Evaluate(
            expression, situation, new Cast(about.Actor, about.Target, about.Rival, about.Country, about.Person)),
        Endings = game.IsOver ? game.Endings() : [],
        Discussion = game.IsOver ? game.Discussion() : [],
    };
}
