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

    /// <summary>How much the country and the party listen to him.</summary>
    public const int Authority = 5;

    /// <summary>How far he is warned that something is afoot against him.</summary>
    public const int Alarm = 6;

    /// <summary>Most items that a session can hold, and numbers for each (kind, index, mover, target, rival).</summary>
    public const int AgendaItems = 6;
    public const int AgendaStride = 5;

    /// <summary>Numbers of one pending effect: turn due, effect, actor, target, rival, country, turn of origin, cause kind, cause index, cause option.</summary>
    public const int PendingStride = 10;

    public required int People { get; init; }
    public required int Countries { get; init; }
    public required int Offices { get; init; }
    public required int Machines { get; init; }
    public required int Events { get; init; }
    public required int Acts { get; init; }
    public required int Aims { get; init; }
    public required int RealmVariables { get; init; }

    /// <summary>Attributes of one person: <see cref="BuiltInAttributes"/> and the declared ones.</summary>
    public required int PersonAttributes { get; init; }

    public required int CountryAttributes { get; init; }

    /// <summary>Most effects that can be pending at once; the compiler proves that it is enough.</summary>
    public required int PendingCapacity { get; init; }

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
    public int PersonBlock => Variables + RealmVariables;
    public int CountryBlock => PersonBlock + (People * PersonAttributes);
    public int TrustBlock => CountryBlock + (Countries * CountryAttributes);
    public int VariableCount => RealmVariables + (People * PersonAttributes) + (Countries * CountryAttributes) + (People * People);

    public int Seats => Variables + VariableCount;
    public int Standings => Seats + People;
    public int SlotsLeft => Standings + People;

    /// <summary>Against whom a person has agreed to move: index + 1, or 0.</summary>
    public int Pledges => SlotsLeft + People;

    public int AimStrengths => Pledges + People;
    public int Holders => AimStrengths + (People * Aims);

    /// <summary>States of machines: one each, and for a machine of each country one a country.</summary>
    public int States => Holders + Offices;

    /// <summary>The turn + 1 in which an event last happened, or 0.</summary>
    public int Happened => States + (Machines * Math.Max(1, Countries));

    /// <summary>The option + 1 that a question was given, or 0.</summary>
    public int Chosen => Happened + Events;

    /// <summary>Set when another event or option has raised an event, so that it comes at the next opening.</summary>
    public int Raised => Chosen + Events;

    /// <summary>The turn + 1 in which a person last did an act, or 0.</summary>
    public int LastDone => Raised + Events;

    /// <summary>How often an act was done or, for a motion, carried.</summary>
    public int TimesDone => LastDone + (Acts * People);

    public int Agenda => TimesDone + Acts;
    public int Pending => Agenda + (AgendaItems * AgendaStride);
    public int Length => Pending + (PendingCapacity * PendingStride);

    public int PersonSlot(int person, int attribute) => PersonBlock + (person * PersonAttributes) + attribute;
    public int CountrySlot(int country, int attribute) => CountryBlock + (country * CountryAttributes) + attribute;
    public int TrustSlot(int from, int to) => TrustBlock + (from * People) + to;

    /// <summary>The slot of a machine's state; the country is 0 for a machine of the whole game.</summary>
    public int StateSlot(int machine, int country) => States + (machine * Math.Max(1, Countries)) + country;
}
