using Sim.Model.Scenarios;

namespace Sim.Model.Situations;

/// <summary>
/// Everything that is true at one moment of one game, as one array of whole numbers by slot; names only at the border.
/// Copying a situation is copying the array. It is changed by the engine alone.
/// </summary>
public sealed class Situation(Scenario scenario, int[] numbers)
{
    private readonly Layout _layout = scenario.Layout;
    private readonly int[] _shares = new int[scenario.Layout.People];
    private bool _keepsShares;
    private bool _sharesAreKept;

    public Scenario Scenario { get; } = scenario;

    /// <summary>The numbers themselves, for the engine and for those that must be fast.</summary>
    public int[] Numbers { get; } = numbers.Length == scenario.Layout.Length
        ? numbers
        : throw new ArgumentException($"A situation of '{scenario.Id}' has {scenario.Layout.Length} numbers, not {numbers.Length}.", nameof(numbers));

    public int Turn => Numbers[Layout.Turn];

    /// <summary>The crisis that is open, by its index, or −1.</summary>
    public int Crisis => _layout.CrisisCount == 0 ? -1 : Numbers[_layout.Crises] - 1;

    /// <summary>The step of the open crisis, from 1; 0 where none is open.</summary>
    public int Step => Crisis is var open and >= 0 ? StepsOf(open) : 0;

    /// <summary>How many steps of a crisis have been played, the present one included; 0 before it opens.</summary>
    public int StepsOf(int crisis) => Numbers[_layout.Crises + 1 + crisis];

    /// <summary>The day of an open crisis, as a <see cref="DateOnly.DayNumber"/>; 0 where none is open and the turn is one.</summary>
    public int Day => Crisis >= 0 ? Date.DayNumber : 0;

    /// <summary>Which of all occasions this is on which chance can be asked: the turn, and the step of a crisis in it.</summary>
    public int Occasion => Crisis is var open and >= 0 ? Turn + ((open + 1) << 20) + (Step << 12) : Turn;

    public bool IsOver => Numbers[Layout.Over] != 0;

    /// <summary>The person whom the player plays, or −1 where rivals play alone.</summary>
    public int Chair => Numbers[Layout.Chair];

    /// <summary>From where all chance of the game comes.</summary>
    public ulong Seed => ((ulong)(uint)Numbers[Layout.SeedHigh] << 32) | (uint)Numbers[Layout.SeedLow];

    /// <summary>Writes a seed into the numbers of a situation.</summary>
    public static void SetSeed(Span<int> numbers, ulong seed)
    {
        numbers[Layout.SeedLow] = (int)(uint)seed;
        numbers[Layout.SeedHigh] = (int)(uint)(seed >> 32);
    }

    public DateOnly Date => Crisis is var open and >= 0 ? Scenario.Crises[open].DayOf(Step, Turn, Scenario.Calendar) : Scenario.Calendar.FirstDay(Turn);

    public Situation Copy() => new(Scenario, (int[])Numbers.Clone());

    /// <summary>The value of a variable, by its index among the scenario's variables.</summary>
    public int this[Variable variable] => Numbers[_layout.Variables + variable.Index];

    public int Of(int person, Base which) => Numbers[_layout.PersonSlot(person, (int)which)];

    /// <summary>Below this a man has no force to speak of, and a vote removes him.</summary>
    public const int SlightForce = 30;

    /// <summary>The army and the police in a person's own hand.</summary>
    public int ForceOf(int person) => Of(person, Base.Army) + Of(person, Base.Security);

    /// <summary>A person's part, in percent, of the bases of everyone who is active.</summary>
    public int ShareOf(int person) => Shares()[person];

    /// <summary>Everybody's part of all bases, in percent.</summary>
    public ReadOnlySpan<int> Shares()
    {
        if (!_sharesAreKept)
        {
            Share();
            _sharesAreKept = _keepsShares;
        }

        return _shares;
    }

    /// <summary>Whoever changes the situation promises to say when bases or standings move; until then shares are not worked out again.</summary>
    public void KeepShares() => _keepsShares = true;

    /// <summary>Bases or standings have moved.</summary>
    public void MoveShares() => _sharesAreKept = false;

    /// <summary>All points of a person's bases.</summary>
    public int PowerOf(int person)
    {
        // The bases come first in a person's block.
        var sum = 0;
        foreach (var points in Numbers.AsSpan(_layout.PersonSlot(person, 0), Layout.Bases))
        {
            sum += points;
        }

        return sum;
    }

    public int Authority(int person) => Numbers[_layout.PersonSlot(person, Layout.Authority)];

    public int Alarm(int person) => Numbers[_layout.PersonSlot(person, Layout.Alarm)];

    /// <summary>Where a person stands on an axis, −2 (hostile) to +2 (strongly for).</summary>
    public int Stance(int person, int axis) => Numbers[_layout.StanceSlot(person, axis)];

    /// <summary>What the loser of a struggle must expect: 100 death, 0 a pension.</summary>
    public int Stakes => Numbers[_layout.Stakes];

    /// <summary>How often the Central Committee has met over the head of the Presidium.</summary>
    public int Appeals => Numbers[_layout.Appeals];

    public int Trust(int from, int to) => Numbers[_layout.TrustSlot(from, to)];

    public Seat SeatOf(int person) => (Seat)Numbers[_layout.Seats + person];

    public Standing StandingOf(int person) => (Standing)Numbers[_layout.Standings + person];

    public bool IsActive(int person) => Numbers[_layout.Standings + person] == (int)Standing.Active;

    /// <summary>Whether he votes: active, with a full seat.</summary>
    public bool Votes(int person) => IsActive(person) && SeatOf(person) == Seat.Full;

    /// <summary>The holder of an office, or −1.</summary>
    public int HolderOf(int office) => Numbers[_layout.Holders + office] - 1;

    /// <summary>The office that gives a person most, above all one that presides; of those that nobody holds where the person is −1. −1 if there is none.</summary>
    public int GreatestOfficeOf(int person)
    {
        var greatest = -1;
        foreach (var office in Scenario.Offices)
        {
            if (HolderOf(office.Index) == person && (greatest < 0 || office.Weight > Scenario.Offices[greatest].Weight))
            {
                greatest = office.Index;
            }
        }

        return greatest;
    }

    public int SlotsLeft(int person) => Numbers[_layout.SlotsLeft + person];

    /// <summary>Against whom a person has agreed to move, or −1.</summary>
    public int PledgedAgainst(int person) => Numbers[_layout.Pledges + person] - 1;

    /// <summary>Whether it is only this turn that he has agreed to move.</summary>
    public bool PledgedJustNow(int person) => Numbers[_layout.PledgedIn + person] == Turn + 1;

    /// <summary>With whom a person has promised to vote in this turn's session, or −1.</summary>
    public int OwesVoteTo(int person) => Numbers[_layout.Owes + person] - 1;

    /// <summary>With whom a person has promised to vote in the session after, or −1.</summary>
    public int WillOweVoteTo(int person) => Numbers[_layout.OwesNext + person] - 1;

    /// <summary>Whom a person last moved to have removed, or −1.</summary>
    public int LastStruckAt(int person) => Numbers[_layout.LastStruck + person] - 1;

    /// <summary>How much bolder (or, below 0, more timid) a person is than his position says; drawn by the seed.</summary>
    public int NerveOf(int person) => Numbers[_layout.Nerves + person];

    public int AimStrength(int person, int aim) => Numbers[_layout.AimStrengths + (person * _layout.Aims) + aim];

    public int StateOf(int machine, int country = 0) => Numbers[_layout.StateSlot(machine, country)];

    /// <summary>What was last told of a number that is known from informants only (its place among the scenario's); null before the first report.</summary>
    public Told? ToldOf(int report)
    {
        var at = _layout.Reports + (report * Layout.ReportStride);
        return Numbers[at + 1] == 0 ? null : new Told(Numbers[at], Numbers[at + 1] - 1, Before(report, Numbers[at + 2]), Numbers[at + 3] != 0);
    }

    /// <summary>The turn in which an event last happened, or −1.</summary>
    public int HappenedIn(int happening) => Numbers[_layout.Happened + happening] - 1;

    /// <summary>The option a question was given, or −1.</summary>
    public int ChosenOf(int happening) => Numbers[_layout.Chosen + happening] - 1;

    public int TimesDone(int act) => Numbers[_layout.TimesDone + act];

    // Kept as the distance from the least that the number can be, plus one: 0 is nothing.
    private int? Before(int report, int kept) => kept == 0 ? null : kept - 1 + Scenario.Variables[Scenario.Reported[report].Variable].Min;

    private void Share()
    {
        var all = 0;
        for (var person = 0; person < _shares.Length; person++)
        {
            _shares[person] = IsActive(person) ? PowerOf(person) : 0;
            all += _shares[person];
        }

        for (var person = 0; person < _shares.Length; person++)
        {
            _shares[person] = all == 0 ? 0 : _shares[person] * 100 / all;
        }
    }

    /// <summary>The turn in which a person last did an act, or −1.</summary>
    public int LastDone(int act, int person) => Numbers[_layout.LastDone + (act * _layout.People) + person] - 1;

    /// <summary>A 64-bit digest of every number (FNV-1a over the values); the same situation has the same hash everywhere.</summary>
    public ulong Hash()
    {
        // Four strands, since each step waits for the one before it in its own strand only.
        var (a, b, c, d) = (Basis, Basis + 1, Basis + 2, Basis + 3);
        var at = 0;
        for (; at + 4 <= Numbers.Length; at += 4)
        {
            a = Stir(a, Numbers[at]);
            b = Stir(b, Numbers[at + 1]);
            c = Stir(c, Numbers[at + 2]);
            d = Stir(d, Numbers[at + 3]);
        }

        for (; at < Numbers.Length; at++)
        {
            a = Stir(a, Numbers[at]);
        }

        return Stir(Stir(Stir(a, b), c), d);
    }

    private const ulong Basis = 14695981039346656037UL;

    private static ulong Stir(ulong hash, int number) => Stir(hash, (ulong)(uint)number);

    private static ulong Stir(ulong hash, ulong number)
    {
        hash = (hash ^ number) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }
}
