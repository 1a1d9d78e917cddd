using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>Happenings as sentences, as far as the player's person may know of them. A new kind of happening is a new file beside this one.</summary>
public static class Telling
{
    /// <summary>What is told of it, or null where it has not come to the player's ears.</summary>
    public static Told? Of(GameView view, Happening happening) => Knowledge.Of(view, happening) switch
    {
        Heard.NotAtAll => null,
        Heard.AsRumour => Rumour(view, happening),
        _ => InFull(view, happening),
    };

    private static Told? Rumour(GameView view, Happening happening) =>
        happening is ActDone done ? ActTelling.Rumour(view, done) : null;

    private static Told? InFull(GameView view, Happening happening) => happening switch
    {
        EventHappened event_ => EventTelling.Happened(view, event_),
        QuestionDecided decided => EventTelling.Decided(view, decided),
        QuestionPutOff off => EventTelling.PutOff(view, off),
        WordBroken broken => BargainTelling.Broken(view, broken),
        ActDone done => ActTelling.Done(view, done),
        MotionTabled tabled => MotionTelling.Tabled(view, tabled),
        MotionLapsed lapsed => MotionTelling.Lapsed(view, lapsed),
        MotionDecided decided => MotionTelling.Decided(view, decided),
        Transitioned transition => MachineTelling.Transitioned(view, transition),
        OfficeChanged changed => OfficeTelling.Changed(view, changed),
        PersonEntered entered => StandingTelling.Entered(view, entered),
        StandingChanged changed => StandingTelling.Changed(view, changed),
        Asked asked => SoundingTelling.Asked(view, asked),
        Sounded sounded => SoundingTelling.Sounded(view, sounded),
        ShowdownHeld held => ShowdownTelling.Held(view, held),
        CrisisOpened opened => CrisisTelling.Opened(view, opened),
        CrisisOver over => CrisisTelling.Over(view, over),
        GameClosed closed => new Told($"The game closes: {closed.Because}"),
        _ => null,
    };
}
