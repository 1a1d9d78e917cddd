using Sim.Engine.Choices;

namespace Sim.Engine.Rivals;

/// <summary>The three best moves that somebody has thought of.</summary>
internal sealed class Best
{
    private const int Kept = 3;

    private readonly Thought[] _thoughts = new Thought[Kept];

    private readonly record struct Thought(Acts.Move Move, int Score);

    public int Count { get; private set; }

    /// <summary>How many of them are good: the best, and what is at least half as good.</summary>
    public int Good
    {
        get
        {
            var good = 1;
            while (good < Count && _thoughts[good].Score * 2 >= _thoughts[0].Score)
            {
                good++;
            }

            return good;
        }
    }

    /// <summary>What the best of them scores.</summary>
    public int Most => _thoughts[0].Score;

    /// <summary>What a move must score to be among them at all.</summary>
    public int Least => Count < Kept ? int.MinValue : _thoughts[Kept - 1].Score;

    public Acts.Move this[int place] => _thoughts[place].Move;

    public void Clear() => Count = 0;

    public void Offer(Acts.Move move, int score)
    {
        var thought = new Thought(move, score);
        var place = Count;
        while (place > 0 && IsBetter(thought, _thoughts[place - 1]))
        {
            place--;
        }

        if (place == Kept)
        {
            return;
        }

        Count = Math.Min(Count + 1, Kept);
        for (var i = Count - 1; i > place; i--)
        {
            _thoughts[i] = _thoughts[i - 1];
        }

        _thoughts[place] = thought;
    }

    // A total order, so that the same thoughts always lead to the same act.
    private static bool IsBetter(Thought one, Thought other) =>
        one.Score != other.Score ? one.Score > other.Score
        : one.Move.Act != other.Move.Act ? one.Move.Act < other.Move.Act
        : one.Move.Target != other.Move.Target ? one.Move.Target < other.Move.Target
        : one.Move.Rival < other.Move.Rival;
}
