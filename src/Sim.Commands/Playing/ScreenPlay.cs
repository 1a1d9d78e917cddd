using Sim.Archive.Saves;
using Sim.Commands.Forecasting;
using Sim.Commands.Outputs;
using Sim.Commands.Saves;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Model.Scenarios;
using Sim.Screens;

namespace Sim.Commands.Playing;

/// <summary>The game on the whole screen: hands the screens the shelf, the saves and what the command line settled.</summary>
internal sealed class ScreenPlay(Surroundings surroundings, Settled settled)
{
    private readonly ScenarioShelf _shelf = new(surroundings) { Language = settled.Language };

    public int Run()
    {
        using var keeper = new Keeper(surroundings, settled.SaveFolder, settled.RecordTo);
        var saved = new SavedGames(surroundings, keeper, _shelf);

        // What is wrong with the command line is said before the screen is taken.
        var resumed = settled.Resumes ? saved.GoOn(saved.Named(settled.Resume), settled.Scenario) : null;
        var named = settled.Scenario is { } name ? _shelf.Open(name) : null;
        if (named is not null && settled.Chair is not null)
        {
            Chairs.Named(named, settled.Chair);
        }

        var options = new ScreenOptions
        {
            Terminal = new TerminalHands(surroundings.Output, surroundings.Error, surroundings.Redirected),
            Scenario = named?.Id,
            Chair = named is not null && settled.Chair is not null ? named.People[Chairs.Named(named, settled.Chair)].Id : settled.Chair,
            Seed = settled.Seed,
            Resume = resumed,
            Colours = settled.Colours,
            Ascii = settled.Ascii,
            Environment = surroundings.Environment,
        };
        var shelf = new Shelf
        {
            Scenarios = Entries(named),
            Saved = () => Saves(saved),
            Save = keeper.Save,
            NewSeed = Seeds.New,
            Forecast = (view, compared) => new LookingAhead(view, compared),
        };

        var result = ScreenProgram.Run(options, shelf);
        if (result.Message.Length > 0)
        {
            surroundings.Error.WriteLine(Printable.Text(result.Message));
        }

        return result.Failure is { } failure ? SimProgram.Failed(surroundings, failure) : result.ExitCode;
    }

    private static IReadOnlyList<SavedEntry> Saves(SavedGames saved)
    {
        var (games, lost) = saved.All();
        return
        [
            .. games.Select(game => new SavedEntry(
                game.Slot,
                game.Warning is { } warning ? $"{SavedGames.Detail(game)}. {warning}" : SavedGames.Detail(game),
                () => Open(() => saved.GoOn(game)))),
            .. lost.GroupBy(u => SaveName.Read(u.File)?.Slot ?? u.File, StringComparer.Ordinal).Select(g => new SavedEntry(
                $"{g.Key} (cannot be read)", SavedGames.Lost(g), () => Opened<Game>.Not(SavedGames.Lost(g)))),
        ];
    }

    /// <param name="named">What the command line names; it comes first.</param>
    private ShelfEntries Entries(Scenario? named)
    {
        var shipped = _shelf.Shipped().Where(s => !string.Equals(s.Name, named?.Id, StringComparison.Ordinal)).Select(s => (Func<ScenarioEntry>)(() =>
        {
            var scenario = Open(() => _shelf.Open(s.Path));
            return scenario.Thing is { } thing ? Entry(thing) : new ScenarioEntry(s.Name, s.Name, () => scenario);
        }));
        return new(named is null ? [.. shipped] : [() => Entry(named), .. shipped]);
    }

    private static ScenarioEntry Entry(Scenario scenario) => new(scenario.Id, scenario.Title, () => Opened<Scenario>.With(scenario));

    private static Opened<T> Open<T>(Func<T> open)
        where T : class
    {
        try
        {
            return Opened<T>.With(open());
        }
        catch (Complaint complaint)
        {
            return Opened<T>.Not(complaint.Message);
        }
    }
}
