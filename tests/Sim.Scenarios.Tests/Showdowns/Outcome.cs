namespace Sim.Scenarios.Tests.Showdowns;

/// <summary>What became of the man whom a position is about, and of those against him. The same list for every case.</summary>
internal enum Outcome
{
    /// <summary>Nobody was struck at and nobody fell.</summary>
    Quiet,

    /// <summary>He is taken by force, or dead.</summary>
    Arrested,

    /// <summary>He is out of the Presidium altogether, at liberty.</summary>
    Removed,

    /// <summary>He has lost his post and keeps his seat.</summary>
    Demoted,

    /// <summary>A majority of the Presidium was for his removal, and he has his post all the same.</summary>
    Reversed,

    /// <summary>He has his post, and one of those who would have removed him in history has lost seat or post.</summary>
    RivalFell,

    /// <summary>A blow at him failed and changed nobody's place.</summary>
    Repulsed,

    /// <summary>He has his post; somebody else fell.</summary>
    OtherFell,
}
