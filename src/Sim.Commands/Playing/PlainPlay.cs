using System.Globalization;
using System.Runtime.InteropServices;
using Sim.Commands.Outputs;
using Sim.Commands.Plain;
using Sim.Commands.Saves;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;

namespace Sim.Commands.Playing;

/// <summary>The game as lines of text: asks for what the command line left open, plays, saves.</summary>
internal sealed class PlainPlay(Surroundings surroundings, Settled settled)
{
    private readonly ScenarioShelf _shelf = new(surroundings) { Language = settled.Language };
    private readonly PlainPaper _paper = new(surroundings.Output);
    private string? _notSaved;

    public int Run()
    {
        using var keeper = new Keeper(surroundings, settled.SaveFolder, settled.RecordTo);
        if (Begin(keeper) is not { } game)
        {
            return Exits.Fine;
        }

        if (keeper.Folder is null)
        {
            Warn($"This game is not saved. {keeper.Problem}");
            _notSaved = keeper.Problem;
        }

        using var ended = OnSignals(() => Save(keeper, game));
        var exit = new PlainGame(game, surroundings.Input, surroundings.Output, recording => Save(keeper, recording))
        {
            NotSaved = () => _notSaved,
            Resumes = () => Resuming.Command(surroundings, settled, keeper.Slot, IsOnShelf(game.Scenario)),
        }.Play();
        return exit == Exits.Fine && keeper.NotRecorded is not null ? Exits.Findings : exit;
    }

    private bool IsOnShelf(Scenario scenario) =>
        string.Equals(_shelf.WithId(scenario.Id)?.Fingerprint, scenario.Fingerprint, StringComparison.Ordinal);

    /// <summary>Null where the input ended before the game began.</summary>
    private Game? Begin(Keeper keeper)
    {
        if (settled.Resumes)
        {
            var saved = new SavedGames(surroundings, keeper, _shelf);
            var game = saved.Named(settled.Resume);
            if (game.Warning is { } warning)
            {
                Warn(warning);
            }

            return saved.GoOn(game, settled.Scenario);
        }

        if (Scenario() is not { } scenario || Chair(scenario) is not { } chair)
        {
            return null;
        }

        var seed = settled.Seed ?? scenario.Lesson?.Seed ?? Seeds.New();
        _paper.Line(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: with the same seed and the same decisions this game comes out the same."));
        return Game.Begin(scenario, seed, chair);
    }

    private Scenario? Scenario()
    {
        if (settled.Scenario is { } named)
        {
            return _shelf.Open(named);
        }

        var names = _shelf.Shipped().Select(s => s.Name).ToList();
        if (names.Count == 0)
        {
            throw Complaint.Usage("There is no scenario on the shelf. Say where one is: sim play PATH --plain.");
        }

        return Ask("Which scenario?", names, n => n) is { } name ? _shelf.Open(name) : null;
    }

    private int? Chair(Scenario scenario)
    {
        if (settled.Chair is { } typed)
        {
            return Chairs.Named(scenario, typed);
        }

        return Ask("Whom will you play?", [.. scenario.Chairs.Select(c => scenario.People[c])], p => p.Name)?.Index;
    }

    private T? Ask<T>(string question, List<T> answers, Func<T, string> label)
        where T : class
    {
        if (answers.Count == 1)
        {
            return answers[0];
        }

        _paper.Line(question);
        for (var i = 0; i < answers.Count; i++)
        {
            _paper.Line(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {label(answers[i])}"), "   ");
        }

        while (surroundings.Input.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0)
            {
                return answers[0];
            }

            if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= answers.Count)
            {
                return answers[number - 1];
            }

            if (Matching.Of(answers, line, a => [label(a)], label) is [var only])
            {
                return only;
            }

            _paper.Line($"Answer 1 to {answers.Count.ToString(CultureInfo.InvariantCulture)}; an empty line is 1.");
        }

        return null;
    }

    private void Save(Keeper keeper, Recording recording)
    {
        var problem = keeper.Save(recording);
        if (problem is not null && !string.Equals(problem, _notSaved, StringComparison.Ordinal))
        {
            Warn($"This game is not saved. {problem}");
        }

        _notSaved = problem;
    }

    private void Save(Keeper keeper, Game game)
    {
        try
        {
            keeper.Save(game.Record());
        }
        catch (InvalidOperationException)
        {
            // The signal came in the midst of a decision; the last save stands.
        }
    }

    private void Warn(string text) => surroundings.Error.WriteLine(Printable.Text(text));

    // The system ends the process on a signal without a word to us, unless we ask to be told.
    private static Signals OnSignals(Action save) => new(
    [
        .. new[] { (PosixSignal.SIGTERM, 15), (PosixSignal.SIGINT, 2), (PosixSignal.SIGHUP, 1) }
            .Select(s => PosixSignalRegistration.Create(s.Item1, context =>
            {
                context.Cancel = true;
                save();
                Environment.Exit(128 + s.Item2);
            })),
    ]);

    private sealed class Signals(IReadOnlyList<PosixSignalRegistration> registrations) : IDisposable
    {
        public void Dispose()
        {
            foreach (var registration in registrations)
            {
                registration.Dispose();
            }
        }
    }
}
