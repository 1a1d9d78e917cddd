namespace Sim.Benchmarks.Stories;

/// <summary>
/// A story made by lot, to measure how fast the engine finds among many events those that may come. 140 turns, 40 numbers kept in 0 to 100, all
/// 50 at first. Each event has a window of 6 to 18 turns and three comparisons, comes once, and puts a question with three answers of six
/// effects. It comes by a chance that lets about one a turn come; whose window closes first is asked first, three questions a turn at most. One
/// man answers as is best by eight weights. The same number of events is always the same story.
/// </summary>
internal sealed class Story
{
    public const int Turns = 140;
    public const int Numbers = 40;
    public const int Start = 50;
    public const int Most = 100;
    public const int Weights = 8;

    private uint _lot = 1953;

    public Story(int events)
    {
        Chance = events <= 300 ? 100 : Math.Max(1, 20_000 / events);
        Wants = [.. Distinct(Weights).Select(n => (n, Sign() * Between(1, 9)))];
        Events = [.. Enumerable.Range(0, events).Select(Event)];
    }

    public readonly record struct Term(int Number, bool AtLeast, int Bound);

    public readonly record struct Happening(int Index, int From, int Until, Term[] Terms, (int Number, int By)[][] Options)
    {
        public string Id => $"event_{Index}";
    }

    public Happening[] Events { get; }

    /// <summary>In percent, of every event.</summary>
    public int Chance { get; }

    /// <summary>What a point of some numbers is worth to the man who answers.</summary>
    public (int Number, int Weight)[] Wants { get; }

    private Happening Event(int index)
    {
        var length = Between(6, 18);
        var from = Between(0, Turns - length);
        var terms = Distinct(3).Select(n => Between(0, 1) == 0 ? new Term(n, true, Between(35, 75)) : new Term(n, false, Between(25, 65))).ToArray();
        var options = Enumerable.Range(0, 3).Select(_ => Distinct(6).Select(n => (n, Sign() * Between(2, 9))).ToArray()).ToArray();
        return new Happening(index, from, from + length - 1, terms, options);
    }

    private List<int> Distinct(int count)
    {
        var all = Enumerable.Range(0, Numbers).ToList();
        var drawn = new List<int>();
        while (drawn.Count < count)
        {
            var at = Between(0, all.Count - 1);
            drawn.Add(all[at]);
            all.RemoveAt(at);
        }

        return drawn;
    }

    private int Sign() => Between(0, 1) == 0 ? -1 : 1;

    private int Between(int least, int most)
    {
        _lot = (_lot * 1664525) + 1013904223;
        return least + (int)((_lot >> 8) % (uint)(most - least + 1));
    }
}
