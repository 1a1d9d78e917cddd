using Sim.Engine;
using Sim.Model.Scenarios;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>What a measure asks of a game that is over, by the names of its world.</summary>
internal static class Readings
{
    /// <summary>A number as the game ended.</summary>
    public static int At(this Game game, string variable) => game.Closes[^1][IndexOf(game, variable)];

    /// <summary>A number as a turn closed; turn 0 is the beginning.</summary>
    public static int At(this Game game, string variable, int turn) => game.Closes[Math.Min(turn, game.Closes.Count - 1)][IndexOf(game, variable)];

    public static int Change(this Game game, string variable) => game.At(variable) - game.At(variable, 0);

    public static int Lowest(this Game game, string variable) => game.Closes.Min(c => c[IndexOf(game, variable)]);

    /// <summary>In which turn (from 1) an event first came; null if it did not.</summary>
    public static int? TurnOf(this Game game, string happening) =>
        game.Situation.HappenedIn(game.Scenario.EventNamed(happening)!.Index) is var turn and >= 0 ? turn + 1 : null;

    public static bool Came(this Game game, string happening) => game.TurnOf(happening) is not null;

    public static bool IsIn(this Game game, string machine, string state, string? country = null)
    {
        var declared = game.Scenario.Machines.Single(m => m.Id == machine);
        var where = country is null ? 0 : game.Scenario.Countries.Single(c => c.Id == country).Index;
        return declared.States[game.Situation.StateOf(declared.Index, where)].Id == state;
    }

    public static Standing StandingOf(this Game game, string person) => game.Situation.StandingOf(game.Scenario.PersonNamed(person)!.Index);

    private static int IndexOf(Game game, string variable) =>
        (game.Scenario.VariableNamed(variable) ?? throw new InvalidOperationException($"'{game.Scenario.Id}' has no '{variable}'.")).Index;
}
