using System.Collections.Immutable;
using Sim.Engine.Books;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Model.Chronicles;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Choices;

/// <summary>
/// The agenda in the situation: questions for this session, motions for this session, and motions tabled for the next. Everybody has a
/// turn's notice of a motion.
/// </summary>
public static class Items
{
    public const int Question = 1;
    public const int Motion = 2;
    public const int Tabled = 3;

    /// <summary>A colleague has struck; it comes before everything else.</summary>
    public const int Blow = 4;

    /// <summary>The vote on a blow is over and the player lost it: he may appeal.</summary>
    public const int Appeal = 5;

    /// <summary>A question that this session has put off to the next.</summary>
    public const int PutOff = 6;

    /// <summary>The player has been asked in confidence, and answers alone.</summary>
    public const int Confidence = 7;

    /// <summary>Most who can ask the player before one session; who comes later finds no moment alone with him.</summary>
    public const int MostConfidences = 2;

    /// <summary>Most motions that can be tabled for one session.</summary>
    public const int Most = 2;

    // Not to decide looks weak, so that it takes some discomfort with every answer.
    private const int Reluctance = -8;

    public static int Count(Situation situation, int kind)
    {
        var count = 0;
        for (var i = 0; i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            count += Record(situation, i)[0] == kind ? 1 : 0;
        }

        return count;
    }

    public static void Add(Affairs affairs, int kind, int index, in Cast cast)
    {
        var count = affairs[Layout.AgendaCount];
        if (count >= Layout.AgendaItems)
        {
            throw new InvalidOperationException("The agenda is full; whoever adds to it must ask first.");
        }

        ReadOnlySpan<int> record = [kind, index, cast.Actor, cast.Target, cast.Rival, cast.Office];
        record.CopyTo(affairs.Situation.Numbers.AsSpan(affairs.Scenario.Layout.Agenda + (count * Layout.AgendaStride)));
        affairs[Layout.AgendaCount] = count + 1;
    }

    /// <summary>Puts an item at the head of the agenda, or next in a session that has begun.</summary>
    public static void AddNext(Affairs affairs, int kind, int index, in Cast cast)
    {
        var numbers = affairs.Situation.Numbers;
        var at = numbers[Layout.Step] == (int)Turns.Step.Session ? numbers[Layout.Cursor] + 1 : 0;
        var start = affairs.Scenario.Layout.Agenda + (at * Layout.AgendaStride);
        var behind = Math.Max(0, affairs[Layout.AgendaCount] - at) * Layout.AgendaStride;
        Add(affairs, kind, index, cast);
        Span<int> item = stackalloc int[Layout.AgendaStride];
        numbers.AsSpan(start + behind, Layout.AgendaStride).CopyTo(item);
        numbers.AsSpan(start, behind).CopyTo(numbers.AsSpan(start + Layout.AgendaStride));
        item.CopyTo(numbers.AsSpan(start));
    }

    /// <summary>
    /// Why there is nothing left to decide of a motion; null while it stands: whoever moved it and everybody it is about is there, the post that
    /// it would fill is vacant, and it could still be moved at all.
    /// </summary>
    public static Lapse? WhyLapsed(in Item motion, Situation situation)
    {
        var act = situation.Scenario.Acts[motion.Index];
        return motion.Mover >= 0 && !situation.IsActive(motion.Mover) ? Lapse.MoverGone
            : act.Target == Aimed.Person && !situation.IsActive(motion.Target) ? Lapse.SubjectGone
            : act.Rival && !situation.IsActive(motion.Rival) ? Lapse.SubjectGone
            : motion.Office >= 0 && situation.HolderOf(motion.Office) >= 0 ? Lapse.PostFilled
            : !Evaluator.Holds(act.If, situation, CastOf(motion, situation)) ? Lapse.SenseGone
            : null;
    }

    /// <summary>Tells that a motion has come to nothing.</summary>
    public static void TellOfLapse(in Item motion, Lapse why, Affairs affairs) =>
        affairs.Told?.Add(new MotionLapsed(affairs.Turn, motion.Index, motion.Mover, motion.Target, motion.Rival, why, motion.Office));

    /// <summary>Whether the same motion waits already, for this session or the next.</summary>
    public static bool Waits(Situation situation, int act, in Cast cast)
    {
        var aimedAt = situation.Scenario.Acts[act].Target == Aimed.Country ? cast.Country : cast.Target;
        for (var i = 0; i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            var record = Record(situation, i);
            if (record[0] is Motion or Tabled && record[1] == act
                && (situation.Scenario.Acts[act].Once || (record[3] == aimedAt && record[4] == cast.Rival)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When a session is over, what was tabled in it comes up for the next.</summary>
    public static void TurnOver(Affairs affairs)
    {
        var numbers = affairs.Situation.Numbers;
        var agenda = affairs.Scenario.Layout.Agenda;
        var kept = 0;
        for (var i = 0; i < numbers[Layout.AgendaCount]; i++)
        {
            var record = numbers.AsSpan(agenda + (i * Layout.AgendaStride), Layout.AgendaStride);
            if (record[0] == PutOff)
            {
                record[0] = Question;
                record[2]++;
                record.CopyTo(numbers.AsSpan(agenda + (kept * Layout.AgendaStride)));
                kept++;
            }
            else if (record[0] == Tabled)
            {
                var motion = Read(affairs.Situation, i);
                if (WhyLapsed(motion, affairs.Situation) is { } why)
                {
                    TellOfLapse(motion, why, affairs);
                    continue;
                }

                record[0] = Motion;
                record.CopyTo(numbers.AsSpan(agenda + (kept * Layout.AgendaStride)));
                kept++;
            }
        }

        numbers.AsSpan(agenda + (kept * Layout.AgendaStride), (Layout.AgendaItems - kept) * Layout.AgendaStride).Clear();
        numbers[Layout.AgendaCount] = kept;
    }

    public static ReadOnlySpan<int> Record(Situation situation, int item) =>
        situation.Numbers.AsSpan(situation.Scenario.Layout.Agenda + (item * Layout.AgendaStride), Layout.AgendaStride);

    public static Item Read(Situation situation, int item)
    {
        var record = Record(situation, item);
        return new Item(record[0], record[1], record[2], record[3], record[4], record[5]);
    }

    /// <summary>The item that is before the session.</summary>
    public static Item Current(Situation situation) => Read(situation, situation.Numbers[Layout.Cursor]);

    /// <summary>The agenda as it lies before the Presidium; what is tabled for the next session comes last.</summary>
    public static ImmutableArray<AgendaItem> All(Situation situation)
    {
        var items = ImmutableArray.CreateBuilder<AgendaItem>();
        for (var i = 0; i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            items.Add(Read(situation, i).Shown());
        }

        return items.ToImmutable();
    }

    public static Cast CastOf(in Item item, Situation situation) => item.IsMotion
        ? Acts.CastOf(situation.Scenario.Acts[item.Index], item.Mover, item.Target, item.Rival) with { Office = item.Office }
        : item.IsQuestion ? CastOf(situation.Scenario.Events[item.Index], situation)
        : Cast.Nobody;

    /// <summary>Who has a part in the answers to a question: whoever decides it alone acts; where the Presidium votes, nobody does.</summary>
    public static Cast CastOf(Event asking, Situation situation) =>
        Alone(asking, situation) is var alone and >= 0 ? Cast.Nobody with { Actor = alone } : Cast.Nobody;

    /// <summary>The one before whom a question is, while he is there; −1 where the Presidium votes on it.</summary>
    public static int Alone(Event asking, Situation situation) =>
        asking.Question!.Before is { } before
            && Evaluator.PersonOf(before, situation, Cast.Nobody) is var alone and >= 0
            && situation.IsActive(alone) ? alone : -1;

    /// <summary>Whether a question can be put off once more.</summary>
    public static bool MayWait(in Item question, Scenario scenario) =>
        scenario.Events[question.Index].Question is { Before: null } asked && question.Waited < asked.MayWait;

    /// <summary>The session does not decide it; it comes first in the next.</summary>
    public static void Wait(Affairs affairs) =>
        affairs.Situation.Numbers[affairs.Scenario.Layout.Agenda + (affairs[Layout.Cursor] * Layout.AgendaStride)] = PutOff;

    /// <summary>What can be voted for: the options of a question, or for and against a motion.</summary>
    public static void ListPositions(in Item item, in Doing doing, List<Position> positions)
    {
        positions.Clear();
        if (!item.IsQuestion)
        {
            var act = doing.Table.Playbook.Acts[item.Index];
            positions.Add(new Position(true, act.Act.Line, act.Effects));
            positions.Add(new Position(true, [], []));
            return;
        }

        doing.Affairs.Scene.Play(CastOf(item, doing.Affairs.Situation));
        foreach (var option in doing.Table.Playbook.Events[item.Index].Options)
        {
            positions.Add(new Position(option.Needs.Holds(doing.Affairs.Scene), option.Option.Line, option.Effects));
        }

        if (MayWait(item, doing.Affairs.Scenario))
        {
            positions.Add(new Position(true, [], [], Reluctance, Waits: true));
        }
    }

    /// <summary>Whether anything can be answered to a question.</summary>
    public static bool CanBeAnswered(in Item question, in Doing doing)
    {
        doing.Affairs.Scene.Play(CastOf(question, doing.Affairs.Situation));
        foreach (var option in doing.Table.Playbook.Events[question.Index].Options)
        {
            if (option.Needs.Holds(doing.Affairs.Scene))
            {
                return true;
            }
        }

        return MayWait(question, doing.Affairs.Scenario);
    }
}
