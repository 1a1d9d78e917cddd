using System.Numerics;
using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Rivals;

/// <summary>
/// How a rival chooses among his legal acts: by his line, by what the effects are worth to him, and by what a plot promises. He takes one of
/// his three best, and rests where nothing is worth the trouble or where he would rather keep his last slot to speak.
/// </summary>
public sealed class Mind
{
    private const int WorthTheTrouble = 3;
    private const int PriceOfAVote = 4;
    private const int VoteAgainstMe = 14;
    private const int VoteForMe = 2;

    private readonly Table _table;
    private readonly Outlook _outlook;
    private readonly Best _best = new();
    private readonly int[] _others;
    private readonly int[] _countries;
    private readonly int[] _mask;
    private readonly int[] _sums;
    private readonly int[] _moved;
    private readonly List<int> _dreaded = [];
    private bool _knowsWhomHeDreads;
    private readonly Considerations[] _considerations;

    public Mind(Table table)
    {
        var scenario = table.Scenario;
        _table = table;
        _outlook = new Outlook(table.Playbook, scenario);
        var (people, countries) = (Columns.Lanes(scenario.People.Length), Columns.Lanes(scenario.Countries.Length));
        _others = new int[people];
        _countries = new int[countries];
        _countries.AsSpan(0, scenario.Countries.Length).Fill(Lanes.In);
        _mask = new int[Math.Max(people, countries)];
        _sums = new int[_mask.Length];
        _moved = new int[_mask.Length];
        _considerations = [.. scenario.People.Select(p => new Considerations(table.Playbook, scenario.Layout, p.Index))];
    }

    /// <summary>Spends a rival's slots.</summary>
    public void Act(in Doing doing, int person)
    {
        var situation = doing.Affairs.Situation;
        while (situation.SlotsLeft(person) > 0 && situation.IsActive(person) && Choose(doing, person) is { } move)
        {
            Initiative.Take(doing, person, move);
        }
    }

    /// <summary>What he would do with his next slot; null if he would rather rest.</summary>
    public Acts.Move? Choose(in Doing doing, int person)
    {
        var situation = doing.Affairs.Situation;
        _outlook.Take(person, situation, doing.Affairs.Aims);
        _best.Clear();
        ListOthers(situation, person);
        _knowsWhomHeDreads = false;
        var scene = doing.Affairs.Scene;
        scene.Play(new Cast(person, -1, -1, -1, -1));
        var considerations = _considerations[person];
        considerations.Renew(scene);
        var turn = situation.Turn;
        var agendaIsFull = Items.Count(situation, Items.Tabled) >= Items.Most;
        foreach (var considered in considerations.Open)
        {
            var act = considered.Act;
            if (!considered.IsPossible(scene.Numbers, turn, agendaIsFull)
                || (act.Strikes && Blows.Refusal(situation, person) is not null)
                || !act.Before.Holds(scene))
            {
                continue;
            }

            if (!act.Act.Rival)
            {
                Consider(considered, doing, person, -1);
                continue;
            }

            foreach (var rival in Dreaded(situation, person))
            {
                scene.Give(Scene.Rival, rival);
                if (situation.IsActive(rival) && act.OfRival.Holds(scene))
                {
                    Consider(considered, doing, person, rival);
                }
            }
        }

        if (_best.Count == 0 || (situation.SlotsLeft(person) == 1 && Reserve.IsWorthMore(doing, person, _best.Most)))
        {
            return null;
        }

        var address = Addresses.Initiative.With(doing.Table.Addresses.People[person]).With(new Address((ulong)situation.SlotsLeft(person)));
        return _best[Chance.Draw(situation.Seed, situation.Occasion, address, _best.Good)];
    }

    // Weighs an act for everybody (or every country) to whom it can be done now. Whether it can is asked only of those for whom it would be
    // worth more than what has been thought of already.
    private void Consider(Consideration considered, in Doing doing, int person, int rival)
    {
        var act = considered.Act;
        var scene = doing.Affairs.Scene;
        if (act.Act.Motion)
        {
            // A motion is told from others by everybody in it.
            scene.Play(new Cast(person, -1, rival, -1, -1));
        }

        var line = considered.Line(scene.Numbers);
        var same = WorthToAll(considered, scene);
        if (act.Part == Scene.Nobody)
        {
            if ((act.Plots.Length > 0 || IsWorthALook(Score(same, line))) && IsOpen(act, scene, person, -1, rival))
            {
                Offer(act, doing, person, -1, rival, line, same);
            }

            return;
        }

        var count = act.Part == Scene.Target ? scene.Situation.Scenario.People.Length : scene.Situation.Scenario.Countries.Length;
        var mask = _mask.AsSpan(0, Columns.Lanes(count));
        (act.Part == Scene.Target ? _others : _countries).CopyTo(mask);
        var sums = _sums.AsSpan(0, mask.Length);
        if (act.IsNarrow)
        {
            sums.Clear();
            considered.AddEach(scene, _outlook, count, sums, _moved.AsSpan(0, mask.Length));
            if (act.Plots.Length == 0 || act.IsBargain)
            {
                var promised = act.IsBargain ? MostOfATrade(scene.Situation, person) : 0;
                var enough = Worth(Math.Max(WorthTheTrouble, _best.Least) - line - promised) - same;
                Lanes.KeepAtLeast(mask, sums, (int)Math.Clamp(enough, int.MinValue, int.MaxValue));
                if (Lanes.IsEmpty(mask))
                {
                    return;
                }
            }
        }

        considered.Sift(scene, mask);
        for (var from = 0; from < count; from += Columns.Wide)
        {
            for (var left = Lanes.Left(mask, from); left != 0; left &= left - 1)
            {
                var candidate = from + BitOperations.TrailingZeroCount(left);
                scene.Give(act.Part, candidate);
                if (IsOpen(act, scene, person, candidate, rival))
                {
                    Offer(act, doing, person, candidate, rival, line, same + (act.IsNarrow ? sums[candidate] : WorthOf(act, scene)));
                }
            }
        }
    }

    private void Offer(PlayedAct act, in Doing doing, int person, int candidate, int rival, int line, long worth)
    {
        var situation = doing.Affairs.Situation;
        var score = Score(worth, line);
        score += act.Plots.Length == 0 ? 0 : OfPlots(act, situation, person, candidate, rival);
        if (act.Act.Motion && IsWorthALook(score))
        {
            score = Canvassing.Reckoned(doing, act, Acts.CastOf(act.Act, person, candidate, rival), score, Math.Max(WorthTheTrouble, _best.Least));

            // He has put himself in everybody's place; now he is himself again.
            doing.Affairs.Scene.Play(new Cast(person, -1, rival, -1, -1));
        }

        if (IsWorthALook(score))
        {
            _best.Offer(new Acts.Move(act.Act.Index, candidate, rival), score);
        }
    }

    private static int Score(long worth, int line) => (int)(worth / 100) + line;

    private bool IsWorthALook(int score) => score >= WorthTheTrouble && score >= _best.Least;

    // The least that must be had, in hundredths, for so many whole points.
    private static long Worth(int points) => points > 0 ? points * 100L : (points * 100L) - 99;

    // What an act is worth, in hundredths of a point, as far as that is the same whomever it is done to.
    private long WorthToAll(Consideration considered, Scene scene)
    {
        var worth = considered.Worth(scene, _outlook);
        foreach (var deed in considered.Act.Same)
        {
            worth += Interests.Of(deed, _outlook, scene);
        }

        return worth;
    }

    // To whoever plays the part now.
    private long WorthOf(PlayedAct act, Scene scene)
    {
        long worth = 0;
        foreach (var deed in act.Own)
        {
            worth += Interests.Of(deed, _outlook, scene);
        }

        return worth;
    }

    private static bool IsOpen(PlayedAct act, Scene scene, int person, int candidate, int rival) =>
        !(act.Part == Scene.Target && candidate == rival)
        && act.Rest.Holds(scene)
        && !(act.Trades && Bargains.Refusal(scene.Situation, person, candidate) is not null)
        && !(act.Sounds && Soundings.FindsNoMoment(scene.Situation, candidate))
        && !(act.Act.Motion && Items.Waits(scene.Situation, act.Act.Index, scene.Cast));

    private void ListOthers(Situation situation, int person)
    {
        for (var other = 0; other < situation.Scenario.People.Length; other++)
        {
            _others[other] = other != person && situation.IsActive(other) ? Lanes.In : 0;
        }
    }

    // How far he feels threatened by everybody, less what it takes to move against that one; and whom he would move against at all. He does
    // not think of plots against the rest.
    private List<int> Dreaded(Situation situation, int person)
    {
        if (_knowsWhomHeDreads)
        {
            return _dreaded;
        }

        _knowsWhomHeDreads = true;
        _dreaded.Clear();
        var alarm = situation.Alarm(person) / 2;
        var shares = situation.Shares();
        var strongest = Threats.Strongest(shares);
        for (var other = 0; other < situation.Scenario.People.Length; other++)
        {
            if (_others[other] != 0 && Threats.Matters(situation, person, other, shares, strongest) && Dread(situation, person, other) + alarm > 0)
            {
                _dreaded.Add(other);
            }
        }

        return _dreaded;
    }

    private static int Dread(Situation situation, int person, int other) => Threats.Of(situation, person, other) - Risks.Of(situation, other);

    private int OfPlots(PlayedAct act, Situation situation, int person, int target, int rival)
    {
        var worth = 0;
        foreach (var plot in act.Plots)
        {
            worth += plot switch
            {
                Model.Effects.TradeVotes => OfATrade(situation, person, target),
                Model.Effects.SoundOut => OfSounding(situation, person, target, rival),
                _ => OfStrike(situation, person, target),
            };
        }

        return worth;
    }

    // A vote is bought for a motion of one's own, from whoever would not give it.
    private static int OfATrade(Situation situation, int person, int target)
    {
        var worth = -PriceOfAVote;
        for (var i = 0; i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            var record = Items.Record(situation, i);
            if (record[0] == Items.Motion && record[2] == person)
            {
                worth += Against(situation, target, situation.Scenario.Acts[record[1]]) ? VoteAgainstMe : VoteForMe;
            }
        }

        return worth;
    }

    // With whomever he trades.
    private static int MostOfATrade(Situation situation, int person)
    {
        var most = -PriceOfAVote;
        for (var i = 0; i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            var record = Items.Record(situation, i);
            most += record[0] == Items.Motion && record[2] == person ? VoteAgainstMe : 0;
        }

        return most;
    }

    private static bool Against(Situation situation, int person, Act act)
    {
        var sum = 0;
        for (var axis = 0; axis < act.Line.Length; axis++)
        {
            sum += situation.Stance(person, axis) * act.Line[axis];
        }

        return sum < 0;
    }

    // He speaks to those who will listen, of those whom he dreads; a voice in the Presidium and troops are what he looks for.
    private int OfSounding(Situation situation, int person, int asked, int against)
    {
        var dread = Dread(situation, person, against) + (situation.Alarm(person) / 4);
        var hasAskedThePlayer = asked == situation.Chair && situation.PledgedAgainst(person) == against;

        // One conspiracy at a time: whoever has given his word against one man does not open a second front.
        var isBusy = situation.PledgedAgainst(person) is var bound and >= 0 && bound != against;
        if (dread <= 0 || situation.PledgedAgainst(asked) == against || hasAskedThePlayer || isBusy)
        {
            return -100;
        }

        var willing = Odds.Of(Soundings.Willingness(situation, asked, person, against));
        var use = (situation.Votes(asked) ? 20 : 0) + (Forces.Of(situation, asked) / 3);
        return ((dread + use) * willing / 100) - ((100 - willing) * situation.Trust(asked, against) / 200);
    }

    // The more a man holds, the more is won by his fall.
    private int OfStrike(Situation situation, int person, int against)
    {
        var dread = Dread(situation, person, against) + (situation.Alarm(person) / 2);
        if (dread <= 0)
        {
            return -100;
        }

        // Without the votes only a man who knows himself in danger strikes.
        var hasTheVotes = Prospects.HasTheVotes(situation, person, against);
        var prospects = Prospects.Of(situation, person, against, hasTheVotes);
        return prospects < 60 || !(hasTheVotes || situation.Alarm(person) >= Threats.Warned)
            ? -100
            : (dread + 40 + (2 * situation.ShareOf(against))) * ((2 * prospects) - 100) / 100;
    }
}
