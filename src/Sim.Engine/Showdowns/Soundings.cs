using System.Collections.Immutable;
using Sim.Engine.Books;
using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>
/// One person asks another, in confidence, whether he would move against a third. Whoever agrees is pledged; whoever does not may
/// tell. To ask is already to stake something.
/// </summary>
public static class Soundings
{
    /// <summary>What the player can answer: his word, that he has heard nothing, or a warning to the man of whom they speak.</summary>
    public const int Word = 0, Nothing = 1, Warning = 2;

    private const int WarnedByARefusal = 25;
    private const int WarnedByAWhisper = 8;
    private const int Whisper = 4;
    private const int NamesDropped = 3;
    private const int HasGivenHisWord = 20;

    public static void Apply(in Doing doing)
    {
        var (asks, asked, against) = (doing.Cast.Actor, doing.Cast.Target, doing.Cast.Rival);
        var affairs = doing.Affairs;
        var situation = affairs.Situation;
        if (!situation.IsActive(asks) || !situation.IsActive(asked) || !situation.IsActive(against))
        {
            return;
        }

        if (FindsNoMoment(situation, asked))
        {
            return;
        }

        if (asked == situation.Chair)
        {
            AskThePlayer(doing);
            return;
        }

        var addresses = doing.Table.Addresses;
        var pair = addresses.People[asks].With(addresses.People[asked]).With(addresses.People[against]);
        var draw = affairs.Draw(Odds.Of(Willingness(situation, asked, asks, against)), Addresses.Sounding.With(pair));
        var reasons = affairs.KeepsBooks ? Reasons(situation, asked, asks, against, draw.Happens) : [];
        var leak = affairs.Draw(LeakOdds(situation, asked, against, draw.Happens), Addresses.Leak.With(pair));
        Conclude(affairs, asks, asked, against, draw.Happens, leak.Happens);
        affairs.Told?.Add(new Sounded(affairs.Turn, asks, asked, against, draw.Happens, leak.Happens, draw, reasons));
    }

    private static void Conclude(Affairs affairs, int asks, int asked, int against, bool agreed, bool leaked)
    {
        var cause = new Cause(CauseKind.Sounding, against, -1, asks, affairs.Turn);
        var layout = affairs.Scenario.Layout;
        if (agreed)
        {
            Pledges.Give(affairs, asks, against);
            Pledges.Give(affairs, asked, against);
            affairs.Change(layout.TrustSlot(asks, asked), 4, cause);
            affairs.Change(layout.TrustSlot(asked, asks), 2, cause);
        }
        else
        {
            affairs.Change(layout.TrustSlot(asked, asks), -3, cause);
        }

        if (leaked)
        {
            affairs.Change(layout.PersonSlot(against, Layout.Alarm), agreed ? WarnedByAWhisper : WarnedByARefusal, cause);
            if (!agreed)
            {
                affairs.Change(layout.TrustSlot(against, asks), -15, cause);
                affairs.Change(layout.TrustSlot(against, asked), 5, cause);
            }
        }
    }

    // Nobody answers for the player. Whoever asks him has shown his hand; the answer is the first thing of his next session.
    private static void AskThePlayer(in Doing doing)
    {
        var (asks, asked, against) = (doing.Cast.Actor, doing.Cast.Target, doing.Cast.Rival);
        var affairs = doing.Affairs;
        Pledges.Give(affairs, asks, against);
        affairs.Told?.Add(new Asked(affairs.Turn, asks, asked, against));
        Items.AddNext(affairs, Items.Confidence, -1, new Cast(asks, asked, against, -1, -1));
    }

    /// <summary>Whether an act asks somebody in confidence.</summary>
    public static bool Sounds(Act act) => act.Effects.Any(e => e is SoundOut);

    /// <summary>
    /// Whether nobody finds another moment alone with him: the player answers for himself, and before one session only so many can ask him.
    /// Whoever comes later has not asked, and is not bound.
    /// </summary>
    public static bool FindsNoMoment(Situation situation, int asked) =>
        asked >= 0 && asked == situation.Chair && Items.Count(situation, Items.Confidence) >= Items.MostConfidences;

    /// <summary>Whether an answer of the player still means anything: all three are there.</summary>
    public static bool CanBeAnswered(in Item confidence, Situation situation) =>
        situation.IsActive(confidence.Asks) && situation.IsActive(confidence.Target) && situation.IsActive(confidence.SpokenOf);

    /// <summary>The player, asked in confidence, has answered. Where he has not, he has heard nothing.</summary>
    public static void Answer(in Doing doing, in Item confidence, int option)
    {
        var affairs = doing.Affairs;
        var (asks, asked, against) = (confidence.Asks, confidence.Target, confidence.SpokenOf);
        if (!CanBeAnswered(confidence, affairs.Situation))
        {
            return;
        }

        var addresses = doing.Table.Addresses;
        var pair = addresses.People[asks].With(addresses.People[asked]).With(addresses.People[against]);
        var (agreed, leaked) = option switch
        {
            Word => (true, affairs.Draw(Whisper, Addresses.Leak.With(pair)).Happens),
            Warning => (false, true),
            _ => (false, false),
        };
        if (agreed || leaked)
        {
            Conclude(affairs, asks, asked, against, agreed, leaked);
        }

        affairs.Told?.Add(new Sounded(affairs.Turn, asks, asked, against, agreed, leaked, null, []));
    }

    /// <summary>How willing a colleague is, as a score for <see cref="Odds"/>.</summary>
    public static int Willingness(Situation situation, int asked, int asks, int against)
    {
        return Threats.Of(situation, asked, against) - Risks.Of(situation, against)
            + ((situation.Trust(asked, asks) - 50) / 2)
            + Company(situation, asked, against)
            + situation.NerveOf(asked)
            - Caution(situation, against)
            - (situation.PledgedAgainst(asked) is var bound and >= 0 && bound != against ? HasGivenHisWord : 0);
    }

    // Whoever is asked hears of a few who have agreed, never of all.
    private static int Company(Situation situation, int asked, int against) =>
        Math.Min(NamesDropped, Pledges.Count(situation, against)) * situation.Scenario.Weights.Pledge;

    /// <summary>A man who is warned, with the police in his hand, is dangerous to speak of.</summary>
    private static int Caution(Situation situation, int against) =>
        situation.Alarm(against) * situation.Of(against, Base.Security) / 400;

    private static int LeakOdds(Situation situation, int asked, int against, bool agreed) =>
        agreed ? Whisper : Math.Min(95, situation.Trust(asked, against) * situation.Scenario.Weights.Leak / 100);

    private static ImmutableArray<Reason> Reasons(Situation situation, int asked, int asks, int against, bool agreed)
    {
        var sign = agreed ? 1 : -1;
        Reason[] all =
        [
            new(ReasonKind.Balance, against, sign * Threats.Power(situation, against)),
            new(ReasonKind.Fear, against, sign * (Threats.Police(situation, against) - Caution(situation, against))),
            new(ReasonKind.Trust, against, sign * Threats.Distrust(situation, asked, against)),
            new(ReasonKind.Trust, asks, sign * (situation.Trust(asked, asks) - 50) / 2),
            new(ReasonKind.Pledge, -1, sign * Company(situation, asked, against)),
        ];
        return [.. all.Where(r => r.Weight != 0).OrderByDescending(r => r.Weight).ThenBy(r => r.Kind).ThenBy(r => r.Index).Take(3)];
    }
}
