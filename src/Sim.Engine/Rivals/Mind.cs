using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Effects;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Rivals;

/// <summary>
/// How a rival chooses among his legal acts: by his line, by what the effects are worth to him, and by what a plot promises. He takes one of
/// his three best, and rests where nothing is worth the trouble or where he would rather keep his last slot to speak.
/// </summary>
public static class Mind
{
    private const int WorthTheTrouble = 3;
    private const int BestOf = 3;

    private readonly record struct Thought(Acts.Move Move, int Score);

    /// <summary>Spends a rival's slots.</summary>
    public static void Act(in Doing doing, int person)
    {
        var situation = doing.Affairs.Situation;
        while (situation.SlotsLeft(person) > 0 && situation.IsActive(person) && Choose(doing, person) is { } move)
        {
            Initiative.Take(doing, person, move);
        }
    }

    /// <summary>What he would do with his next slot; null if he would rather rest.</summary>
    public static Acts.Move? Choose(in Doing doing, int person)
    {
        var situation = doing.Affairs.Situation;
        var best = new List<Thought>();
        var outlook = new Outlook(situation, doing.Affairs.Aims);
        var dreaded = Dreaded(situation, person, outlook);
        foreach (var move in Acts.OpenTo(situation, person, dreaded))
        {
            var thought = new Thought(move, Canvassing.Reckoned(outlook, person, move, Worth(outlook, person, move)));
            if (thought.Score >= WorthTheTrouble)
            {
                best.Add(thought);
            }
        }

        if (best.Count == 0 || (situation.SlotsLeft(person) == 1 && best.Max(t => t.Score) < Reserve.Worth(outlook, person)))
        {
            return null;
        }

        // A total order, so that the same thoughts always lead to the same act.
        best.Sort((a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score)
            : a.Move.Act != b.Move.Act ? a.Move.Act.CompareTo(b.Move.Act)
            : a.Move.Target != b.Move.Target ? a.Move.Target.CompareTo(b.Move.Target)
            : a.Move.Rival.CompareTo(b.Move.Rival));

        var good = 1;
        while (good < Math.Min(BestOf, best.Count) && best[good].Score * 2 >= best[0].Score)
        {
            good++;
        }

        var place = Addresses.Initiative.With(doing.Table.Addresses.People[person]).With(new Address((ulong)situation.SlotsLeft(person)));
        return best[Chance.Draw(situation.Seed, situation.Turn, place, good)].Move;
    }

    // Whom he would move against at all; he does not think of plots against the rest.
    private static List<int> Dreaded(Situation situation, int person, Outlook outlook)
    {
        var dreaded = new List<int>();
        for (var other = 0; other < situation.Scenario.People.Length; other++)
        {
            if (other != person && Threats.Of(situation, person, other) + (situation.Alarm(person) / 2) > Risks.Of(situation, other)
                && Threats.Matters(situation, person, other, outlook.Shares))
            {
                dreaded.Add(other);
            }
        }

        return dreaded;
    }

    private static int Worth(Outlook outlook, int person, Acts.Move move)
    {
        var situation = outlook.Situation;
        var scenario = situation.Scenario;
        var act = scenario.Acts[move.Act];
        var cast = Acts.CastOf(act, person, move.Target, move.Rival);
        var worth = Interests.Of(act.Effects, person, outlook, cast);
        for (var axis = 0; axis < scenario.Axes.Length; axis++)
        {
            worth += scenario.Weights.Stance * situation.Stance(person, axis) * act.Line[axis] / 2;
        }

        foreach (var effect in act.Effects)
        {
            worth += effect switch
            {
                TradeVotes => OfATrade(situation, person, move.Target),
                SoundOut => OfSounding(situation, person, move.Target, move.Rival),
                Strike => OfStrike(outlook, person, move.Target),
                _ => 0,
            };
        }

        return worth;
    }

    // A vote is bought for a motion of one's own, from whoever would not give it.
    private static int OfATrade(Situation situation, int person, int target)
    {
        var worth = -4;
        for (var i = 0; i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            if (Items.Read(situation, i) is MotionItem motion && motion.Mover == person && Items.Record(situation, i)[0] == Items.Motion)
            {
                worth += Against(situation, target, situation.Scenario.Acts[motion.Act]) ? 14 : 2;
            }
        }

        return worth;
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
    private static int OfSounding(Situation situation, int person, int asked, int against)
    {
        var dread = Threats.Of(situation, person, against) + (situation.Alarm(person) / 4) - Risks.Of(situation, against);
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
    private static int OfStrike(Outlook outlook, int person, int against)
    {
        var situation = outlook.Situation;
        var dread = Threats.Of(situation, person, against) + (situation.Alarm(person) / 2) - Risks.Of(situation, against);
        var prospects = Prospects.Of(situation, person, against);

        // Without the votes only a man who knows himself in danger strikes.
        var desperate = situation.Alarm(person) >= Threats.Warned || Prospects.HasTheVotes(situation, person, against);
        return dread <= 0 || prospects < 60 || !desperate ? -100 : (dread + 40 + (2 * outlook.ShareOf(against))) * ((2 * prospects) - 100) / 100;
    }
}
