namespace Sim.Model.Scenarios;

/// <summary>
/// Where everything stands in the one array of a situation. The variables come first behind the header: the realm's,
/// then a block of equal length for each person, one for each country, then trust, person by person. Behind them stands what is
/// not a variable: seats, offices, states, what has happened, who has agreed with whom, the agenda, what is pending.
/// </summary>
public sealed record Layout
{
    /// <summary>Attributes every person has before those that the scenario declares: the five bases, authority, alarm.</summary>
    public const int BuiltInAttributes = 7;

    /// <summary>The bases of power, the first of a person's attributes.</summary>
    public const int Bases = 5;

    /// <summary>How much the country and the party listen to him.</summary>
    public const int Authority = 5;

    /// <summary>How far he is warned that something is afoot against him.</summary>
    public const int Alarm = 6;

    /// <summary>Numbers of the whole game that every scenario has behind those it declares: the stakes, the appeals.</summary>
    public const int BuiltInRealm = 2;

    /// <summary>Most items that a session can hold, and numbers for each (kind, index, mover, target, rival).</summary>
    public const int AgendaItems = 10;
    public const int AgendaStride = 6;

    /// <summary>Numbers of one pending effect: turn due, effect, actor, target, rival, country, turn of origin, cause kind, cause index, cause option.</summary>
    public const int PendingStride = 10;

    /// <summary>Numbers of one report: what was told, the turn + 1, what had been told before + 1, whether one has looked oneself.</summary>
    public const int ReportStride = 4;

    /// <param name="realmVariables">Numbers of the whole game: the declared ones and <see cref="BuiltInRealm"/>.</param>
    /// <param name="personAttributes">Attributes of one person: <see cref="BuiltInAttributes"/>, the declared ones, and his stance on each axis.</param>
    /// <param name="pendingCapacity">Most effects that can be pending at once; the compiler proves that it is enough.</param>
    /// <param name="reports">How many numbers are known from informants only.</param>
    /// <param name="crises">How many crises are played in days.</param>
    public Layout(
        int people,
        int countries,
        int offices,
        int machines,
        int events,
        int acts,
        int aims,
        int realmVariables,
        int personAttributes,
        int countryAttributes,
        int pendingCapacity,
        int axes,
        int reports = 0,
        int crises = 0)
    {
        CrisisCount = crises;
        Axes = axes;
        (People, Countries, Acts, Aims) = (people, countries, acts, aims);
        (RealmVariables, PersonAttributes, CountryAttributes, PendingCapacity) = (realmVariables, personAttributes, countryAttributes, pendingCapacity);

        // Everything reads through these, so they are worked out once.
        PersonBlock = Variables + realmVariables;
        CountryBlock = PersonBlock + (people * personAttributes);
        TrustBlock = CountryBlock + (countries * countryAttributes);
        VariableCount = TrustBlock + (people * people) - Variables;
        Seats = Variables + VariableCount;
        Standings = Seats + people;
        SlotsLeft = Standings + people;
        Pledges = SlotsLeft + people;
        PledgedIn = Pledges + people;
        Owes = PledgedIn + people;
        OwesNext = Owes + people;
        LastStruck = OwesNext + people;
        Nerves = LastStruck + people;
        Hands = Nerves + people;
        AimStrengths = Hands + people;
        Holders = AimStrengths + (people * aims);
        States = Holders + offices;
        Happened = States + (machines * Math.Max(1, countries));
        Chosen = Happened + events;
        Raised = Chosen + events;
        LastDone = Raised + events;
        TimesDone = LastDone + (acts * people);
        Agenda = TimesDone + acts;
        Reports = Agenda + (AgendaItems * AgendaStride);
        Pending = Reports + (reports * ReportStride);
    }

    public int People { get; }
    public int Countries { get; }
    public int Acts { get; }
    public int Aims { get; }
    public int Axes { get; }
    public int RealmVariables { get; }
    public int PersonAttributes { get; }
    public int CountryAttributes { get; }
    public int PendingCapacity { get; init; }

    // Header.
    public const int Turn = 0;
    public const int Step = 1;
    public const int Cursor = 2;
    public const int SeedLow = 3;
    public const int SeedHigh = 4;
    public const int Over = 5;
    public const int Chair = 6;
    public const int AgendaCount = 7;
    public const int PendingCount = 8;
    public const int Header = 9;

    public int Variables => Header;
    /// <summary>What the loser of a struggle must expect: 100 death, 0 a pension. Each showdown leaves its precedent here.</summary>
    public int Stakes => Variables + RealmVariables - 2;

    /// <summary>How often the Central Committee has met over the head of the Presidium.</summary>
    public int Appeals => Variables + RealmVariables - 1;
    public int PersonBlock { get; }
    public int CountryBlock { get; }
    public int TrustBlock { get; }
    public int VariableCount { get; }

    public int Seats { get; }
    public int Standings { get; }
    public int SlotsLeft { get; }

    /// <summary>Against whom a person has agreed to move: index + 1, or 0.</summary>
    public int Pledges { get; }

    /// <summary>The turn + 1 in which a person agreed to move, or 0.</summary>
    public int PledgedIn { get; }

    /// <summary>With whom a person has promised to vote in this turn's session: index + 1, or 0.</summary>
    public int Owes { get; }

    /// <summary>With whom he has promised to vote in the session after.</summary>
    public int OwesNext { get; }

    /// <summary>At whom a person last struck: index + 1, or 0.</summary>
    public int LastStruck { get; }

    /// <summary>How much bolder than his position a person is, as the seed has drawn it.</summary>
    public int Nerves { get; }

    /// <summary>How each raised his hand over a blow while its loser considers an appeal; 0 otherwise.</summary>
    public int Hands { get; }

    public int AimStrengths { get; }
    public int Holders { get; }

    /// <summary>States of machines: one each, and for a machine of each country one a country.</summary>
    public int States { get; }

    /// <summary>The turn + 1 in which an event last happened, or 0.</summary>
    public int Happened { get; }

    /// <summary>The option + 1 that a question was given, or 0.</summary>
    public int Chosen { get; }

    /// <summary>Set when another event or option has raised an event, so that it comes at the next opening.</summary>
    public int Raised { get; }

    /// <summary>The turn + 1 in which a person last did an act, or 0.</summary>
    public int LastDone { get; }

    /// <summary>How often an act was done or, for a motion, carried.</summary>
    public int TimesDone { get; }

    public int Agenda { get; }

    /// <summary>What informants last told, number by number.</summary>
    public int Reports { get; }
    public int Pending { get; }

    /// <summary>Which crisis is open: index + 1, or 0; then of each crisis how many steps of it have been played. Nothing where there are no crises.</summary>
    public int Crises => Pending + (PendingCapacity * PendingStride);
    public int CrisisCount { get; }
    public int Length => Crises + (CrisisCount == 0 ? 0 : 1 + CrisisCount);

    public int PersonSlot(int person, int attribute) => PersonBlock + (person * PersonAttributes) + attribute;
    /// <summary>Where a person stands on an axis now. What he is known for can change.</summary>
    public int StanceSlot(int person, int axis) => PersonSlot(person, PersonAttributes - Axes + axis);
    public int CountrySlot(int country, int attribute) => CountryBlock + (country * CountryAttributes) + attribute;
    public int TrustSlot(int from, int to) => TrustBlock + (from * People) + to;

    /// <summary>The slot of a machine's state; the country is 0 for a machine of the whole game.</summary>
    public int StateSlot(int machine, int country) => States + (machine * Math.Max(1, Countries)) + country;
}
