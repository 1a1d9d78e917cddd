using Sim.Model.Recordings;

namespace Sim.Archive;

/// <summary>What came of reading a file: a recording, or a refusal.</summary>
public abstract record RecordingRead;

/// <param name="Generation">Which save of its game it is; 0 for a recording that stands by itself.</param>
public sealed record RecordingFound(Recording Recording, int Generation) : RecordingRead;

public sealed record RecordingRefused(Refused Why) : RecordingRead
{
    /// <summary>The reason as a sentence for the player.</summary>
    public string Reason => Why switch
    {
        Refused.NotARecording => "It is not a recording of this program.",
        Refused.Truncated => "The file is cut short: its end is missing.",
        Refused.TooLong => "The file is longer than any recording.",
        Refused.Damaged => "The file is damaged: its contents do not match its checksum.",
        Refused.NewerFormat => "It was written by a newer version of this program.",
        Refused.Unreadable => "The system does not let it be read.",
        _ => "The file is intact, but what it says is not a game.",
    };
}

/// <summary>Why a file is not read.</summary>
public enum Refused
{
    NotARecording,
    Truncated,
    TooLong,
    Damaged,
    NewerFormat,

    /// <summary>It is not the file but the disk: no right to read it, or a defect.</summary>
    Unreadable,

    /// <summary>The checksum is right and the contents are not: somebody made it so.</summary>
    Nonsense,
}
