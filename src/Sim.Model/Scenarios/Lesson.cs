using System.Collections.Immutable;

namespace Sim.Model.Scenarios;

/// <summary>How a scenario is used in a classroom. Numbers that are not said are 0.</summary>
public sealed record Lesson
{
    /// <summary>Minutes of one period, and how many of them there are.</summary>
    public int Minutes { get; init; }

    public int Periods { get; init; } = 1;

    /// <summary>Minutes before the play, of the play, and after it.</summary>
    public int Brief { get; init; }

    public int Play { get; init; }

    public int Debrief { get; init; }

    /// <summary>At most so many decisions, and so many words to read, on any road through it.</summary>
    public int Decisions { get; init; }

    public int Words { get; init; }

    /// <summary>What students should be able to do or say afterwards.</summary>
    public ImmutableArray<string> Aims { get; init; } = [];

    /// <summary>To what in the curriculum it belongs.</summary>
    public ImmutableArray<string> Curriculum { get; init; } = [];

    /// <summary>What the class does before it, and afterwards.</summary>
    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    /// <summary>What the teacher should know who does not know the subject.</summary>
    public string Teacher { get; init; } = "";

    /// <summary>Where one can stop and talk.</summary>
    public ImmutableArray<Stop> Stops { get; init; } = [];

    /// <summary>Events at whose questions a line of reason is asked of everyone.</summary>
    public ImmutableArray<int> Reasons { get; init; } = [];

    /// <summary>The seed with which the whole class plays; null where everyone has his own.</summary>
    public ulong? Seed { get; init; }
}

/// <summary>A turn after which one can stop and talk, and of what.</summary>
public sealed record Stop(int Turn, string Text)
{
    /// <summary>The very day, where it is one that is played by itself; null where the turn is meant.</summary>
    public DateOnly? Day { get; init; }
}
