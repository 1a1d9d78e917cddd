using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;

namespace Sim.Screens;

/// <summary>What the program hands to the screens: the scenarios there are, the saved games, and how to save. The screens touch no file.</summary>
public sealed record Shelf
{
    public required IReadOnlyList<ScenarioEntry> Scenarios { get; init; }

    /// <summary>The saved games, the latest first; asked anew whenever they are shown.</summary>
    public required Func<IReadOnlyList<SavedEntry>> Saved { get; init; }

    /// <summary>Saves a game as it stands after a decision: null if it did, else why not. May be called from any thread.</summary>
    public required Func<Recording, string?> Save { get; init; }

    /// <summary>A seed for a game whose player asks for none.</summary>
    public required Func<ulong> NewSeed { get; init; }

    /// <summary>
    /// Begins a forecast from what the player knows now, where the program can play ahead: of the decisions that are to be compared, or where
    /// none is given of whatever the moment asks.
    /// </summary>
    public Func<GameView, IReadOnlyList<Decision>, ILookAhead>? Forecast { get; init; }
}

/// <summary>A forecast that grows more exact the longer one lets it.</summary>
public interface ILookAhead
{
    /// <summary>It as far as it has come.</summary>
    Page Page { get; }

    bool IsDone { get; }

    /// <summary>Plays on for some time.</summary>
    void Grow(TimeSpan time);
}

/// <summary>A scenario on the shelf, opened when it is looked at.</summary>
/// <param name="Open">Compiles it; with a page that says what is wrong where it cannot be played.</param>
public sealed record ScenarioEntry(string Id, string Title, Func<Opened<Scenario>> Open);

/// <summary>A saved game, opened when it is taken.</summary>
/// <param name="Detail">When it is set, who is played, which turn.</param>
public sealed record SavedEntry(string Title, string Detail, Func<Opened<Game>> Open);

/// <summary>Something opened, or why it could not be.</summary>
public sealed record Opened<T>(T? Thing, string Problem)
    where T : class
{
    public static Opened<T> With(T thing) => new(thing, "");

    public static Opened<T> Not(string problem) => new(null, problem);
}
