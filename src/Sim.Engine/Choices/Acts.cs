using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Decisions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>What a person may do on his own initiative: one list for the player and for his rivals.</summary>
public static class Acts
{
    /// <summary>An act, to whom, and against whom.</summary>
    public readonly record struct Move(int Act, int Target, int Rival);

    public static Cast CastOf(Act act, int actor, int target, int rival) => act.Target switch
    {
        Aimed.Country => new Cast(actor, -1, rival, target, -1),
        _ => new Cast(actor, target, rival, -1, -1),
    };

    /// <summary>Adds an act to the moves that are open to a person now, with everyone and everything it can be done to.</summary>
    public static void AddOpen(List<Move> moves, Situation situation, int actor, Act act)
    {
        if (Standstill(situation, actor, act) is not null)
        {
            return;
        }

        var targets = act.Target switch
        {
            Aimed.Person => situation.Scenario.People.Length,
            Aimed.Country => situation.Scenario.Countries.Length,
            _ => 1,
        };
        var rivals = act.Rival ? situation.Scenario.People.Length : 1;
        for (var t = 0; t < targets; t++)
        {
            for (var r = 0; r < rivals; r++)
            {
                var (target, rival) = (act.Target == Aimed.Nobody ? -1 : t, act.Rival ? r : -1);
                if (IsOffered(situation, actor, act, target, rival) && IsOpen(situation, actor, act, target, rival))
                {
                    moves.Add(new Move(act.Index, target, rival));
                }
            }
        }
    }

    /// <summary>Why a person cannot do this particular thing now; null if he can.</summary>
    public static Refusal? Refuse(Situation situation, int actor, Act act, int target, int rival)
    {
        if (Standstill(situation, actor, act) is { } standstill)
        {
            return standstill;
        }

        if (!IsOffered(situation, actor, act, target, rival))
        {
            return new Refusal("It cannot be done to that person or country now.");
        }

        if (!Evaluator.Holds(act.Needs, situation, CastOf(act, actor, target, rival)))
        {
            return new Refusal(act.Refusal.Length > 0 ? act.Refusal : "What it needs is not there.");
        }

        if (Bargains.Trades(act) && Bargains.Refusal(situation, actor, target) is { } bound)
        {
            return new Refusal(bound);
        }

        if (FindsNoMoment(situation, act, target))
        {
            return new Refusal("There is no moment alone with him before the session.");
        }

        return act.Motion && Items.Waits(situation, act.Index, CastOf(act, actor, target, rival))
            ? new Refusal("The same motion waits for a session already.")
            : null;
    }

    /// <summary>The choices of the player: open ones in full, and each act that is closed to him once, with its reason.</summary>
    public static ImmutableArray<Choice> ChoicesOf(Situation situation, int actor)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        var moves = new List<Move>();
        foreach (var act in situation.Scenario.Acts)
        {
            moves.Clear();
            AddOpen(moves, situation, actor, act);
            foreach (var move in moves)
            {
                choices.Add(new Choice(DecisionOf(situation.Scenario, move), null));
            }

            if (moves.Count == 0 && WhyClosed(situation, actor, act) is { } why)
            {
                choices.Add(new Choice(new Do(act.Id, null, null), why));
            }
        }

        choices.Add(new Choice(new Rest(), null));
        return choices.ToImmutable();
    }

    /// <summary>The move that the player's words mean, or why it cannot be made.</summary>
    public static Refusal? Read(Situation situation, int actor, Do words, out Move move)
    {
        move = default;
        var scenario = situation.Scenario;
        if (scenario.ActNamed(words.Act) is not { } act)
        {
            return new Refusal($"There is no act '{words.Act}'.");
        }

        var target = TargetOf(scenario, act, words.Target);
        var rival = act.Rival && words.Rival is not null ? scenario.PersonNamed(words.Rival)?.Index ?? -1 : -1;
        if (act.Target != Aimed.Nobody && target < 0)
        {
            return new Refusal(words.Target is null ? "It must be done to somebody." : $"There is nobody and nothing called '{words.Target}' that it could be done to.");
        }

        if (act.Rival && rival < 0)
        {
            return new Refusal(words.Rival is null ? "It must be done against somebody." : $"There is nobody called '{words.Rival}'.");
        }

        move = new Move(act.Index, target, rival);
        return Refuse(situation, actor, act, target, rival);
    }

    /// <summary>The person or country, by index, that an act is done to; −1 if it names none.</summary>
    public static int TargetOf(Scenario scenario, Act act, string? id) => act.Target switch
    {
        Aimed.Person => scenario.People.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal))?.Index ?? -1,
        Aimed.Country => scenario.Countries.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal))?.Index ?? -1,
        _ => -1,
    };

    public static Do DecisionOf(Scenario scenario, Move move)
    {
        var act = scenario.Acts[move.Act];
        var target = act.Target switch
        {
            Aimed.Person => scenario.People[move.Target].Id,
            Aimed.Country => scenario.Countries[move.Target].Id,
            _ => null,
        };
        return new Do(act.Id, target, move.Rival < 0 ? null : scenario.People[move.Rival].Id);
    }

    /// <summary>Whether something stands in the way of an act whoever it is done to.</summary>
    public static bool StandsStill(Situation situation, int actor, Act act, bool strikes) =>
        situation.SlotsLeft(actor) <= 0
        || (act.Once && situation.TimesDone(act.Index) > 0)
        || IsResting(situation, act, situation.LastDone(act.Index, actor))
        || (strikes && Blows.Refusal(situation, actor) is not null)
        || (act.Motion && Items.Count(situation, Items.Tabled) >= Items.Most);

    private static Refusal? Standstill(Situation situation, int actor, Act act)
    {
        var strikes = Blows.Strikes(act);
        if (!StandsStill(situation, actor, act, strikes))
        {
            return null;
        }

        var last = situation.LastDone(act.Index, actor);
        var unit = situation.Scenario.Calendar.Unit;
        return new Refusal(
            situation.SlotsLeft(actor) <= 0 ? $"No slot is left this {unit}."
            : act.Once && situation.TimesDone(act.Index) > 0 ? "It has been done; it cannot be done twice."
            : IsResting(situation, act, last) ? $"You did this in {unit} {Written(last + 1)}; it can be done again in {unit} {Written(last + act.Rest + 2)}."
            : strikes && Blows.Refusal(situation, actor) is { } notNow ? notNow
            : "The agenda of the next session is full.");
    }

    private static bool IsResting(Situation situation, Act act, int last) => last >= 0 && situation.Turn - last <= act.Rest;

    private static bool IsOffered(Situation situation, int actor, Act act, int target, int rival)
    {
        if (act.Target == Aimed.Person && (target < 0 || target == actor || !situation.IsActive(target)))
        {
            return false;
        }

        if (act.Rival && (rival < 0 || rival == actor || rival == target || !situation.IsActive(rival)))
        {
            return false;
        }

        return Evaluator.Holds(act.If, situation, CastOf(act, actor, target, rival));
    }

    private static bool IsOpen(Situation situation, int actor, Act act, int target, int rival)
    {
        var cast = CastOf(act, actor, target, rival);
        return Evaluator.Holds(act.Needs, situation, cast)
            && !(Bargains.Trades(act) && Bargains.Refusal(situation, actor, target) is not null)
            && !FindsNoMoment(situation, act, target)
            && !(act.Motion && Items.Waits(situation, act.Index, cast));
    }

    private static bool FindsNoMoment(Situation situation, Act act, int target) =>
        act.Target == Aimed.Person && Soundings.FindsNoMoment(situation, target) && Soundings.Sounds(act);

    // An act that is not offered to him at all is not listed; one that is offered and closed says why.
    private static string? WhyClosed(Situation situation, int actor, Act act)
    {
        for (var target = 0; target < Math.Max(situation.Scenario.People.Length, situation.Scenario.Countries.Length); target++)
        {
            if (act.Target == Aimed.Country && target >= situation.Scenario.Countries.Length)
            {
                break;
            }

            if (act.Target == Aimed.Person && target >= situation.Scenario.People.Length)
            {
                break;
            }

            var to = act.Target == Aimed.Nobody ? -1 : target;
            var rival = act.Rival ? FirstRival(situation, actor, to) : -1;
            if (IsOffered(situation, actor, act, to, rival))
            {
                return Refuse(situation, actor, act, to, rival)?.Reason;
            }

            if (act.Target == Aimed.Nobody)
            {
                break;
            }
        }

        return null;
    }

    private static int FirstRival(Situation situation, int actor, int target)
    {
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (person != actor && person != target && situation.IsActive(person))
            {
                return person;
            }
        }

        return -1;
    }

    private static string Written(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
