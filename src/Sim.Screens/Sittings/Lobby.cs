using Sim.Engine;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Screens.Screens;
using Sim.Screens.Stages;

namespace Sim.Screens.Sittings;

/// <summary>Before, between and after games: the menu, the choice of scenario and chair, saved games, leaving.</summary>
public sealed class Lobby
{
    private readonly Stage _stage;
    private readonly Shelf _shelf;
    private Sitting? _sitting;

    public Lobby(Stage stage, Shelf shelf)
    {
        _stage = stage;
        _shelf = shelf;
        stage.Quitting = AskToQuit;
    }

    public string? NotSaved => _sitting?.NotSaved;

    /// <summary>The game that is being played, if one is.</summary>
    public Sitting? Sitting => _sitting;

    /// <summary>Shows the first screen: as far along as the command line has settled it.</summary>
    public void Enter(ScreenOptions options)
    {
        Menu();
        if (options.Resume is { } game)
        {
            Play(game);
        }
        else if (options.Scenario is { } id)
        {
            if (_shelf.Scenarios.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal)) is { } entry)
            {
                Choose(entry, options.Chair, options.Seed);
            }
            else
            {
                Tell("No such scenario", $"There is no scenario called \"{id}\" on the shelf.");
            }
        }
    }

    public void Menu()
    {
        Save();
        _sitting = null;
        _stage.Begin(new TitleScreen(_stage, this, _shelf));
    }

    /// <summary>A scenario is chosen: on to the chair, the seed, the game, skipping what is settled.</summary>
    public void Choose(ScenarioEntry entry, string? chair = null, ulong? seed = null)
    {
        var opened = entry.Open();
        if (opened.Thing is not { } scenario)
        {
            Tell("This scenario cannot be played", opened.Problem);
            return;
        }

        if (chair is not null)
        {
            var person = scenario.PersonNamed(chair);
            if (person is null || !scenario.Chairs.Contains(person.Index))
            {
                Tell("No such chair", $"\"{chair}\" is not one of the chairs of this scenario.");
                chair = null;
            }
            else
            {
                Sit(scenario, person.Index, seed);
                return;
            }
        }

        _stage.Push(new ChairScreen(_stage, scenario, person => Sit(scenario, person, seed)));
    }

    public void Resume(SavedEntry entry)
    {
        var opened = entry.Open();
        if (opened.Thing is { } game)
        {
            Play(game);
        }
        else
        {
            Tell("This game cannot be opened", opened.Problem);
        }
    }

    public void Play(Game game)
    {
        _sitting = new Sitting(game, _shelf.Save);
        new Playing(_stage, _sitting, this, _shelf).Begin();
    }

    public void AskToQuit()
    {
        if (_stage.Top is QuitScreen)
        {
            return;
        }

        Save();
        _stage.Push(new QuitScreen(_stage, Saved(), _stage.RequestStop));
    }

    /// <summary>Saves what there is to save; safe from any thread.</summary>
    public void Save() => _sitting?.Save();

    private string Saved() => _sitting switch
    {
        null => "No game is under way.",
        { NotSaved: { } problem } => $"The game is NOT saved: {problem}",
        _ => "The game is saved. You can go on with it later.",
    };

    private void Sit(Scenario scenario, int person, ulong? seed)
    {
        if (seed is { } settled)
        {
            Play(Game.Begin(scenario, settled, person));
        }
        else
        {
            _stage.Push(new SeedScreen(_stage, scenario.Lesson?.Seed ?? _shelf.NewSeed(), scenario.Lesson?.Seed is not null, chosen => Play(Game.Begin(scenario, chosen, person))));
        }
    }

    private void Tell(string title, string text) => _stage.Push(new NoticeScreen(_stage, Page.Of(title, new Paragraph(text))));
}
