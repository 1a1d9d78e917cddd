using Sim.Engine;
using Sim.Engine.Tests.Reports;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Screens.Sittings;

namespace Sim.Screens.Tests.Terminals;

/// <summary>A shelf with the small world on it, that keeps what is saved.</summary>
internal sealed class Shelves
{
    public List<Recording> Saved { get; } = [];

    /// <summary>Why saving fails; null while it works.</summary>
    public string? Fault { get; set; }

    public Scenario Scenario { get; init; } = SmallWorld.Scenario;

    public Shelf Shelf => new()
    {
        Scenarios =
        [
            new ScenarioEntry("small", Scenario.Title, () => Opened<Scenario>.With(Scenario)),
            new ScenarioEntry("broken", "A scenario with a slip", () => Opened<Scenario>.Not("scenario.yaml:3:5: there is no number called faer")),
        ],
        Saved = () => [.. Saved.TakeLast(1).Select(r => new SavedEntry("Six weeks", "Malenkov, week 1", () => Opened<Game>.With(Game.Replay(Scenario, r))))],
        Save = recording =>
        {
            if (Fault is null)
            {
                Saved.Add(recording);
            }

            return Fault;
        },
        NewSeed = () => 48213,
    };

    /// <summary>Opens the menu in a window.</summary>
    public Lobby Menu(Window window)
    {
        var lobby = new Lobby(window.Stage, Shelf);
        lobby.Enter(new ScreenOptions { Terminal = new TerminalHands(TextWriter.Null, TextWriter.Null, false) });
        window.Open();
        return lobby;
    }

    /// <summary>Opens a game at its first desk.</summary>
    public Lobby Desk(Window window, ulong seed = 7, string chair = "malenkov")
    {
        var lobby = new Lobby(window.Stage, Shelf);
        lobby.Enter(new ScreenOptions { Terminal = new TerminalHands(TextWriter.Null, TextWriter.Null, false), Scenario = "small", Chair = chair, Seed = seed });
        window.Open();
        return lobby;
    }
}
