using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Sim.Engine.Chances;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>
/// The events of the turns in the order in which they are looked at, so that out of very many those are found at once that may come now. Their
/// conditions stand side by side as bytes: which of the watched numbers, from where, how far; sixty-four events are held against the numbers
/// in a few steps. What is found may come; what is not found cannot.
/// </summary>
internal sealed class Almanac
{
    /// <summary>From so many events on it is quicker to look them up here than to go through them all.</summary>
    public const int Many = 64;

    /// <summary>How many events are held against the numbers at once, and the room that the numbers need.</summary>
    public const int Wide = 64;

    // The first of the watched numbers is the turn, the next is always 0 and fills up conditions that are shorter than others.
    private const int TurnAt = 0;
    private const int NothingAt = 1;
    private const int FirstWatched = 2;

    private readonly byte[] _which;
    private readonly byte[] _low;
    private readonly byte[] _reach;
    private readonly Entry[] _entries;
    private readonly int[] _from;
    private readonly int[] _until;
    private readonly int[] _watched;
    private readonly int[] _least;
    private readonly int _rows;

    private Almanac(ImmutableArray<PlayedEvent> events, ImmutableArray<(int Slot, int Min)> watched, List<List<Term>> terms, Entry[] entries, int turns)
    {
        Events = events;
        _entries = entries;
        _watched = [.. watched.Select(w => w.Slot)];
        _least = [.. watched.Select(w => w.Min)];
        _rows = terms.Max(t => t.Count);
        var blocks = (events.Length + Wide - 1) / Wide;
        (_which, _low, _reach) = (new byte[blocks * _rows * Wide], new byte[blocks * _rows * Wide], new byte[blocks * _rows * Wide]);
        Array.Fill(_which, (byte)NothingAt);
        for (var i = 0; i < events.Length; i++)
        {
            for (var row = 0; row < terms[i].Count; row++)
            {
                var at = (((i / Wide * _rows) + row) * Wide) + (i % Wide);
                (_which[at], _low[at], _reach[at]) = (terms[i][row].Which, terms[i][row].Low, terms[i][row].Reach);
            }
        }

        // Behind the last stands what never comes.
        for (var i = events.Length; i < blocks * Wide; i++)
        {
            var at = (i / Wide * _rows * Wide) + (i % Wide);
            (_which[at], _low[at], _reach[at]) = (TurnAt, byte.MaxValue, 0);
        }

        // No event before the first and from the last on is open in a turn.
        (_from, _until) = (new int[turns], new int[turns]);
        Array.Fill(_from, events.Length);
        for (var i = 0; i < events.Length; i++)
        {
            for (var turn = Math.Max(0, events[i].Event.FromTurn); turn <= Math.Min(turns - 1, events[i].Event.UntilTurn); turn++)
            {
                (_from[turn], _until[turn]) = (Math.Min(_from[turn], i), i + 1);
            }
        }
    }

    private readonly record struct Term(byte Which, byte Low, byte Reach);

    /// <summary>What has to be known of an event that may come, so that those that do not come need not be looked up.</summary>
    /// <param name="IsWhole">Whether nothing more need be asked of its condition than what is held side by side.</param>
    /// <param name="IsCertain">Whether it comes as soon as it can.</param>
    /// <param name="Odds">Its chance in percent, where it is always the same; null where it has to be asked for.</param>
    public readonly record struct Entry(int Index, bool Again, bool Asks, bool IsWhole, bool IsCertain, int? Odds, Address Address);

    /// <summary>The events of the turns that come by themselves, whose window closes first coming first.</summary>
    public ImmutableArray<PlayedEvent> Events { get; }

    /// <summary>An almanac of a scenario's events; null where there are too few to be worth it, or the turns are too many for a byte.</summary>
    public static Almanac? Of(ImmutableArray<PlayedEvent> byUrgency, Scenario scenario, int many = Many)
    {
        ImmutableArray<PlayedEvent> events = [.. byUrgency.Where(e => e.Event.Crisis < 0 && !e.Event.OnlyRaised)];
        if (events.Length < many || events.Length == 0 || scenario.Calendar.Turns > byte.MaxValue)
        {
            return null;
        }

        var tests = events.Select(e => Unary.Conjuncts(e.Event.If).Select(c => Watchable(c, scenario)).ToList()).ToList();
        var watched = tests.SelectMany(t => t).OfType<(int Slot, int Low, int High)>().GroupBy(t => t.Slot).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(Wide - FirstWatched).Select(g => (g.Key, Min: scenario.Variables[g.Key - scenario.Layout.Variables].Min)).ToImmutableArray();
        var places = watched.Select((w, i) => (w.Key, At: i)).ToDictionary(w => w.Key, w => w.At);
        var entries = new Entry[events.Length];
        var terms = new List<List<Term>>();
        for (var i = 0; i < events.Length; i++)
        {
            var known = tests[i].OfType<(int Slot, int Low, int High)>().Where(t => places.ContainsKey(t.Slot)).ToList();
            var happening = events[i].Event;
            entries[i] = new Entry(
                happening.Index, happening.Again, happening.Question is not null, known.Count == tests[i].Count,
                events[i].Chance is null, events[i].Chance?.Fixed, Address.Of("event", happening.Id));
            var (from, until) = (Math.Clamp(happening.FromTurn, 0, byte.MaxValue), Math.Clamp(happening.UntilTurn, 0, byte.MaxValue));
            terms.Add([new Term(TurnAt, (byte)from, (byte)Math.Max(0, until - from)), .. known.Select(t => TermOf(t, places[t.Slot], watched[places[t.Slot]].Min))]);
        }

        return new Almanac(events, watched, terms, entries, scenario.Calendar.Turns);
    }

    public ReadOnlySpan<Entry> Entries => _entries;

    /// <summary>The first event and the one behind the last that are open in a turn, if any are.</summary>
    public (int From, int Until) OpenIn(int turn) => (uint)turn < (uint)_from.Length ? (_from[turn], _until[turn]) : (0, 0);

    /// <summary>Reads the watched numbers.</summary>
    /// <param name="line">Room for them.</param>
    public void Read(int[] numbers, Span<byte> line)
    {
        line[TurnAt] = (byte)numbers[Layout.Turn];
        line[NothingAt] = 0;
        var watched = _watched.AsSpan();
        var least = _least.AsSpan(0, watched.Length);
        var bytes = line.Slice(FirstWatched, watched.Length);
        for (var i = 0; i < watched.Length; i++)
        {
            bytes[i] = (byte)(numbers[watched[i]] - least[i]);
        }
    }

    /// <summary>Those that may come, one bit for each of the sixty-four of a block.</summary>
    public ulong MayCome(int block, ReadOnlySpan<byte> line) => Avx512Vbmi.IsSupported ? AllAtOnce(block, line) : OneByOne(block, line);

    /// <summary>The same where a machine cannot hold so many against the numbers at once.</summary>
    internal ulong OneByOne(int block, ReadOnlySpan<byte> line)
    {
        var found = 0UL;
        for (var i = 0; i < Wide; i++)
        {
            var at = (block * _rows * Wide) + i;
            var row = 0;
            while (row < _rows && (byte)(line[_which[at]] - _low[at]) <= _reach[at])
            {
                (row, at) = (row + 1, at + Wide);
            }

            found |= row == _rows ? 1UL << i : 0;
        }

        return found;
    }

    private ulong AllAtOnce(int block, ReadOnlySpan<byte> line)
    {
        var numbers = Vector512.Create(line);
        var start = block * _rows * Wide;
        ref var which = ref MemoryMarshal.GetArrayDataReference(_which);
        ref var low = ref MemoryMarshal.GetArrayDataReference(_low);
        ref var reach = ref MemoryMarshal.GetArrayDataReference(_reach);
        var mask = Vector512<byte>.AllBitsSet;
        for (var at = (nuint)start; at < (nuint)(start + (_rows * Wide)); at += Wide)
        {
            // Below the least it turns round and is beyond every reach.
            var beyond = Avx512Vbmi.PermuteVar64x8(numbers, Vector512.LoadUnsafe(ref which, at)) - Vector512.LoadUnsafe(ref low, at);
            mask &= Vector512.LessThanOrEqual(beyond, Vector512.LoadUnsafe(ref reach, at));
        }

        return mask.ExtractMostSignificantBits();
    }

    private static Term TermOf((int Slot, int Low, int High) test, int place, int min)
    {
        // What can never hold reaches from the top to the top, where no number stands.
        var (low, high) = (Math.Max(0L, (long)test.Low - min), Math.Min((long)test.High - min, byte.MaxValue - 1));
        return low > high ? new Term((byte)(FirstWatched + place), byte.MaxValue, 0) : new Term((byte)(FirstWatched + place), (byte)low, (byte)(high - low));
    }

    // A condition on one variable that is the same whoever is meant and goes into a byte.
    private static (int Slot, int Low, int High)? Watchable(Sim.Model.Expressions.Expression condition, Scenario scenario) =>
        Test.Within(condition, scenario) is ({ Kind: TestKind.Fixed } test, false)
            && (int)test.Place.Start - scenario.Layout.Variables is var variable && variable >= 0 && variable < scenario.Variables.Length
            && scenario.Variables[variable].Max - (long)scenario.Variables[variable].Min < byte.MaxValue
            ? ((int)test.Place.Start, test.Low, test.High) : null;
}
