using Sim.Model.Moments;

namespace Sim.Engine.Choices;

/// <summary>An item of the agenda as it stands in the situation; what the numbers mean follows from the kind.</summary>
/// <param name="Kind">One of the kinds of <see cref="Items"/>.</param>
/// <param name="Index">The event of a question, the act of a motion or of a blow.</param>
/// <param name="Mover">Who moved, struck or asks in confidence; for a question how often it has been put off, less one.</param>
/// <param name="Target">To whom it would be done; for a blow against whom; for a confidence who is asked.</param>
/// <param name="Rival">Against whom it would be done; for an appeal who lost the vote; for a confidence of whom it speaks.</param>
/// <param name="Office">The vacant office that a motion would fill, or −1.</param>
public readonly record struct Item(int Kind, int Index, int Mover, int Target, int Rival, int Office = -1)
{
    public bool IsQuestion => Kind is Items.Question or Items.PutOff;

    public bool IsMotion => Kind is Items.Motion or Items.Tabled;

    /// <summary>How often a question has been put off.</summary>
    public int Waited => Mover + 1;

    public int Striker => Mover;

    public int Against => Target;

    public int Loser => Rival;

    /// <summary>For a confidence: who asks the player.</summary>
    public int Asks => Mover;

    /// <summary>For a confidence: of whom he speaks.</summary>
    public int SpokenOf => Rival;

    /// <summary>Whoever moved a motion, or −1.</summary>
    public int MoverOfMotion => IsMotion ? Mover : -1;

    /// <summary>The item as it is shown.</summary>
    public AgendaItem Shown() => Kind switch
    {
        Items.Question or Items.PutOff => new QuestionItem(Index, Waited),
        Items.Blow => new StrikeItem(Index, Striker, Against),
        Items.Appeal => new AppealItem(Index, Striker, Against, Loser),
        Items.Confidence => new ConfidenceItem(Asks, Target, SpokenOf),
        _ => new MotionItem(Index, Mover, Target, Rival, Office, Kind == Items.Tabled),
    };
}
