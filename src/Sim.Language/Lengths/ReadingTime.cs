namespace Sim.Language.Lengths;

/// <summary>How much there is to read and to decide, and how long that takes a class.</summary>
/// <param name="Words">Words that a player reads.</param>
/// <param name="Decisions">Questions that he answers, and acts that he chooses.</param>
public sealed record ReadingTime(int Words, int Decisions)
{
    public const int WordsAMinute = 150;
    public const int SecondsADecision = 40;

    public int Seconds => (((Words * 60) + WordsAMinute - 1) / WordsAMinute) + (Decisions * SecondsADecision);

    public static ReadingTime operator +(ReadingTime one, ReadingTime other) => new(one.Words + other.Words, one.Decisions + other.Decisions);
}
