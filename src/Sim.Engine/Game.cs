using System.Collections.Immutable;
using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Ledgers;
using Sim.Model.Moments;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine;

/// <summary>
/// One game: the whole surface that people, computer players and tests use. The same scenario, seed and decisions give the same
/// situation at every turn, everywhere.
/// </summary>
public sealed class Game
{
    /// <summary>The version of the rules in this assembly; a recording made under another may play differently.</summary>
    public const int Rules = 4;

    private readonly Table _table;
    private readonly Affairs _affairs;
    private readonly Proceedings _proceedings;
    private readonly ImmutableArray<Given> _givens;
    private readonly List<ImmutableArray<int>> _closes = [];
    private readonly List<ulong> _hashes = [];
    private readonly List<LoggedDecision> _decisions = [];
    private readonly Stack<Mark> _marks = new();

    private Game(Table table, Situation situation, GameOptions options)
    {
        _table = table;
        _givens = options.Givens ?? [];
        _affairs = new Affairs(situation, table.Playbook, options.KeepBooks) { Witness = options.Witness, HostsMachines = options.HostMachines };
        _proceedings = new Proceedings(table, _affairs);
        KeepClose();
    }

    // Where the books stood before a decision, so that it can be taken back.
    private readonly record struct Mark(int[] Numbers, int Entries, int Happenings, int Decisions);

    public Scenario Scenario => _affairs.Scenario;

    public Situation Situation => _affairs.Situation;

    public Ledger Ledger => _affairs.Ledger;

    public Chronicle Chronicle => _affairs.Chronicle;

    /// <summary>The values of all variables as the game began and at the close of each turn: <c>Closes[0]</c> is the start.</summary>
    public IReadOnlyList<ImmutableArray<int>> Closes => _closes;

    /// <summary>The hash of the situation at the close of each turn.</summary>
    public IReadOnlyList<ulong> Hashes => _hashes;

    public bool IsOver => Situation.IsOver;

    /// <summary>What the game waits for.</summary>
    public Moment Moment
    {
        get
        {
            if (IsOver)
            {
                return new OverMoment();
            }

            if (At == Step.Initiative)
            {
                return new InitiativeMoment(Situation.SlotsLeft(Situation.Chair), Items.All(Situation));
            }

            var item = Items.Current(Situation);
            return new SessionMoment(item.Shown(), Session.Alone(item, Situation) >= 0, Leans.Seen(item, Doing), Situation.SlotsLeft(Situation.Chair));
        }
    }

    /// <summary>What the chair has decided so far.</summary>
    public IReadOnlyList<LoggedDecision> Decisions => _decisions;

    /// <summary>Whether a decision of this turn can still be taken back: free until the turn closes, but nobody unasks a question or unstrikes.</summary>
    public bool CanTakeBack => _marks.Count > 0;

    private Step At => _proceedings.At;

    private Doing Doing => _proceedings.Doing;

    /// <summary>Begins a game and plays to the first decision of the chair (a person's index), or to the end if it is −1.</summary>
    public static Game Begin(Scenario scenario, ulong seed, int chair) => Begin(new Table(scenario), seed, new GameOptions(chair));

    /// <summary>Plays a recording again. <paramref name="atTurn"/> is told each turn's number (from 1) and hash.</summary>
    /// <exception cref="ReplayException">The scenario is another, or a recorded decision cannot be taken.</exception>
    public static Game Replay(Scenario scenario, Recording recording, Action<int, ulong>? atTurn = null) =>
        Replay(new Table(scenario), recording, keepBooks: true, atTurn);

    internal static Game Replay(Table table, Recording recording, bool keepBooks, Action<int, ulong>? atTurn)
    {
        var scenario = table.Scenario;
        if (!string.Equals(scenario.Fingerprint, recording.Fingerprint, StringComparison.Ordinal))
        {
            throw new ReplayException(0, $"The recording was made with another version of the scenario '{recording.Scenario}'.");
        }

        if (recording.Rules != Rules)
        {
            throw new ReplayException(0, $"The recording was made by version {recording.Rules} of the rules, and this program plays version {Rules}.");
        }

        var seated = recording.Chair is null ? null : scenario.PersonNamed(recording.Chair)
            ?? throw new ReplayException(0, $"The scenario has nobody called '{recording.Chair}'.");
        if (seated is { Acts: false })
        {
            throw new ReplayException(0, $"'{recording.Chair}' is nobody whom one can play.");
        }

        var chair = seated?.Index ?? -1;
        var game = Begin(table, recording.Seed, new GameOptions(chair, keepBooks));
        var told = 0;
        foreach (var logged in recording.Decisions)
        {
            if (game.Situation.Turn != logged.Turn)
            {
                throw new ReplayException(game.Situation.Turn + 1, $"The recording decides in turn {logged.Turn + 1} and the game is in turn {game.Situation.Turn + 1}.");
            }

            if (game.Decide(logged.Decision) is { } refusal)
            {
                throw new ReplayException(logged.Turn + 1, $"'{logged.Decision.Line}' was refused: {refusal.Reason}");
            }

            Tell();
        }

        Tell();
        return game;

        void Tell()
        {
            for (; told < game._hashes.Count; told++)
            {
                atTurn?.Invoke(told + 1, game._hashes[told]);
            }
        }
    }

    internal static Game Begin(Table table, ulong seed, GameOptions options)
    {
        var people = table.Scenario.People;
        if (options.Chair >= people.Length || (options.Chair >= 0 && !people[options.Chair].Acts))
        {
            throw new ArgumentException("The chair must be −1 or a person who acts.", nameof(options));
        }

        var game = new Game(table, Beginning.Of(table, seed, options.Chair, options.AimsOf), options);
        game.PlayOn();
        return game;
    }

    internal static Game TakeUp(Table table, Situation situation, GameOptions options)
    {
        var game = new Game(table, situation, options);
        game.PlayOn();
        return game;
    }

    /// <summary>Everything that may be decided at this moment; what is closed is listed with its reason.</summary>
    public ImmutableArray<Choice> Choices() => Moment switch
    {
        InitiativeMoment => Acts.ChoicesOf(Situation, Situation.Chair),
        SessionMoment => Votes.ChoicesOf(Situation, Items.Current(Situation)),
        _ => [],
    };

    /// <summary>Takes a decision and plays on to the next moment. Null if it was taken, else why it was not.</summary>
    public Refusal? Decide(Decision decision)
    {
        if (IsOver)
        {
            return new Refusal("The game is over.");
        }

        var (turn, occasion) = (Situation.Turn, Situation.Occasion);
        var mark = new Mark((int[])Situation.Numbers.Clone(), Ledger.Entries.Count, Chronicle.Happenings.Count, _decisions.Count);
        _table.Givens = _givens;
        if ((decision is Expect expectation ? Expectations.Refusal(Situation, expectation) : _proceedings.Take(decision)) is { } refusal)
        {
            return refusal;
        }

        _decisions.Add(new LoggedDecision(turn, decision));
        PlayOn();
        if (Situation.Occasion != occasion || IsOver || CannotBeUnsaid(mark))
        {
            _marks.Clear();
        }
        else
        {
            _marks.Push(mark);
        }

        return null;
    }

    /// <summary>Takes the last decision of this turn back.</summary>
    /// <exception cref="InvalidOperationException">There is none that can be taken back.</exception>
    public void TakeBack()
    {
        var mark = _marks.Count > 0 ? _marks.Pop() : throw new InvalidOperationException("Nothing of this turn can be taken back.");
        mark.Numbers.CopyTo(Situation.Numbers, 0);
        _affairs.Reread();
        Ledger.CutTo(mark.Entries);
        Chronicle.CutTo(mark.Happenings);
        _decisions.RemoveRange(mark.Decisions, _decisions.Count - mark.Decisions);
    }

    /// <summary>How colleagues seem to lean, as yet, on what comes before the coming session: an item of the agenda by its place. Empty where there is no vote.</summary>
    public ImmutableArray<Lean> LeansOn(int place)
    {
        var item = Items.Read(Situation, place);
        return IsOver || Situation.Chair < 0 || item.Kind is Items.Tabled or Items.Confidence || Session.Alone(item, Situation) >= 0 || !Session.Stands(item, Doing)
            ? []
            : Leans.Seen(item, Doing);
    }

    /// <summary>What a decision would do to the numbers of a situation (for a vote, if that option carries).</summary>
    public static ImmutableArray<Foreseen> Foresee(Situation situation, Decision decision) => Foresight.Of(situation, decision);

    /// <summary>What the rivals' own mind would do in the chair: a computer player, or a second opinion.</summary>
    public Decision Suggest() => Moment switch
    {
        InitiativeMoment => _table.Mind.Choose(Doing, Situation.Chair) is { } move ? Acts.DecisionOf(Scenario, move) : new Rest(),
        SessionMoment => Votes.Suggest(Doing, Items.Current(Situation)),
        _ => throw new InvalidOperationException("The game is over."),
    };

    /// <summary>The closing slides that hold now, each with the further paragraphs that do.</summary>
    public ImmutableArray<Ending> Endings() => [.. Scenario.Endings.Where(e => Slides.IsShown(e, Situation)).Select(e => Slides.AsTold(e, Situation))];

    /// <summary>The questions for the discussion that fit how things stand now.</summary>
    public ImmutableArray<DiscussionQuestion> Discussion() => [.. Scenario.Discussion.Where(q => Evaluator.Holds(q.If, Situation, Cast.Nobody))];

    /// <summary>Whether a checkpoint's condition holds now.</summary>
    public bool Passes(Checkpoint checkpoint) => Evaluator.Holds(checkpoint.If, Situation, Cast.Nobody);

    /// <summary>The game so far, as a recording.</summary>
    public Recording Record() => new(
        Scenario.Id,
        Scenario.Fingerprint,
        Rules,
        Situation.Seed,
        Situation.Chair < 0 ? null : Scenario.People[Situation.Chair].Id,
        [.. _decisions],
        [.. _hashes]);

    private void PlayOn()
    {
        // Somebody else may have played at this table meanwhile.
        _table.Givens = _givens;
        while (_proceedings.GoOn() == Pause.TurnClosed)
        {
            KeepClose();
            _hashes.Add(Situation.Hash());
            _affairs.Witness?.Closed(Situation);
        }
    }

    private void KeepClose()
    {
        if (_affairs.KeepsBooks)
        {
            _closes.Add([.. Situation.Numbers.AsSpan(Scenario.Layout.Variables, Scenario.Layout.VariableCount)]);
        }
    }

    // What was said to the player or by him in confidence, a blow that was struck and the hands counted on it cannot be taken back.
    private bool CannotBeUnsaid(Mark mark) => !_affairs.KeepsBooks || Items.Count(Situation, Items.Appeal) > 0 || Chronicle.Happenings.Skip(mark.Happenings).Any(h =>
        h is ShowdownHeld or Asked || (h is ActDone done && Blows.Strikes(Scenario.Acts[done.Act])) || (h is Sounded sounded && (sounded.Actor == Situation.Chair || sounded.Target == Situation.Chair)));
}
