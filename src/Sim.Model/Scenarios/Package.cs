namespace Sim.Model.Scenarios;

/// <summary>How far a text has come.</summary>
public enum Status
{
    Unsaid,

    /// <summary>Still being written.</summary>
    Draft,

    /// <summary>Read by a second pair of eyes and ready to be given to others.</summary>
    Reviewed,
}

/// <summary>What whoever takes a scenario from somebody else wants to know of it; empty where it is not said.</summary>
/// <param name="Language">In which language its texts are.</param>
/// <param name="ReadingAge">For readers from which age on; 0 where it is not said.</param>
public sealed record Package(string Author, string Licence, string Language, int ReadingAge, Status Status)
{
    public static Package Unsaid { get; } = new("", "", "", 0, Status.Unsaid);
}
