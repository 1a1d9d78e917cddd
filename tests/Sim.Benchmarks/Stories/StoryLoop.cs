using Sim.Engine.Chances;

namespace Sim.Benchmarks.Stories;

/// <summary>
/// A <see cref="Story"/> played as one would write it by hand for speed and for nothing else: the events of each month in a bucket of their own,
/// in the order in which they are asked, and plain loops over numbers. It shares nothing with the engine but the numbers that chance draws.
/// </summary>
internal sealed class StoryLoop
{
    private const int MostQuestions = 3;

    private readonly int[][] _buckets;
    private readonly int[] _terms;
    private readonly int[] _effects;
    private readonly Address[] _events;
    private readonly Address[] _votes;
    private readonly int[] _wants = new int[Story.Numbers];
    private readonly int[] _numbers = new int[Story.Numbers];
    private readonly int[] _asked = new int[MostQuestions];
    private readonly bool[] _seen;
    private readonly int _chance;

    public StoryLoop(Story story)
    {
        _chance = story.Chance;
        _seen = new bool[story.Events.Length];
        _buckets = [.. Enumerable.Range(0, Story.Turns).Select(turn => story.Events
            .Where(e => e.From <= turn && e.Until >= turn).OrderBy(e => e.Until).ThenBy(e => e.Index).Select(e => e.Index).ToArray())];
        _terms = [.. story.Events.SelectMany(e => e.Terms).SelectMany(t => new[] { t.Number, t.AtLeast ? t.Bound : 0, t.AtLeast ? Story.Most : t.Bound })];
        _effects = [.. story.Events.SelectMany(e => e.Options).SelectMany(o => o).SelectMany(f => new[] { f.Number, f.By })];
        var voter = Address.Of("voter", "secretary");
        _events = [.. story.Events.Select(e => Address.Of("event", e.Id))];
        _votes = [.. story.Events.Select(e => Address.Of("question", e.Id).With(voter))];
        foreach (var (number, weight) in story.Wants)
        {
            _wants[number] = weight;
        }
    }

    /// <summary>Plays a game to its end; what all its numbers come to.</summary>
    public ulong Play(ulong seed)
    {
        Array.Fill(_numbers, Story.Start);
        Array.Clear(_seen);
        for (var turn = 0; turn < Story.Turns; turn++)
        {
            var asked = 0;
            foreach (var happening in _buckets[turn])
            {
                if (!_seen[happening] && Holds(happening) && (_chance == 100 || Chance.Draw(seed, turn, _events[happening], 100) < _chance))
                {
                    _seen[happening] = true;
                    _asked[asked++] = happening;
                    if (asked == MostQuestions)
                    {
                        break;
                    }
                }
            }

            for (var i = 0; i < asked; i++)
            {
                Answer(_asked[i], seed, turn);
            }
        }

        return Sum(_numbers);
    }

    /// <summary>What some numbers come to.</summary>
    public static ulong Sum(ReadOnlySpan<int> numbers)
    {
        var sum = 0UL;
        foreach (var number in numbers)
        {
            sum = (sum * 31) + (ulong)number;
        }

        return sum;
    }

    private bool Holds(int happening)
    {
        var terms = _terms.AsSpan(happening * 9, 9);
        for (var i = 0; i < terms.Length; i += 3)
        {
            var number = _numbers[terms[i]];
            if (number < terms[i + 1] || number > terms[i + 2])
            {
                return false;
            }
        }

        return true;
    }

    private void Answer(int happening, ulong seed, int turn)
    {
        Span<int> worths = [Worth(happening, 0), Worth(happening, 1), Worth(happening, 2)];
        var first = worths[1] > worths[0] ? 1 : 0;
        first = worths[2] > worths[first] ? 2 : first;
        var second = first == 0 ? 1 : 0;
        second = 2 != first && worths[2] > worths[second] ? 2 : second;
        if (worths[first] == worths[second] && Chance.Draw(seed, turn, _votes[happening], 100) < 50)
        {
            first = second;
        }

        var effects = Effects(happening, first);
        for (var i = 0; i < effects.Length; i += 2)
        {
            ref var number = ref _numbers[effects[i]];
            number = Math.Clamp(number + effects[i + 1], 0, Story.Most);
        }
    }

    private int Worth(int happening, int option)
    {
        var worth = 0;
        var effects = Effects(happening, option);
        for (var i = 0; i < effects.Length; i += 2)
        {
            var number = _numbers[effects[i]];
            worth += _wants[effects[i]] * (Math.Clamp(number + effects[i + 1], 0, Story.Most) - number);
        }

        return worth;
    }

    private ReadOnlySpan<int> Effects(int happening, int option) => _effects.AsSpan(((happening * 3) + option) * 12, 12);
}
