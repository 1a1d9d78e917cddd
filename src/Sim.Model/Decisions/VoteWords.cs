namespace Sim.Model.Decisions;

/// <summary>The words in which votes are recorded that no scenario declares.</summary>
public static class VoteWords
{
    /// <summary>For a motion, or for the removal of a person.</summary>
    public const string For = "for";
    public const string Against = "against";

    /// <summary>The item in which the removal of a person is voted on, and the one in which its loser may appeal.</summary>
    public const string Showdown = "showdown";
    public const string Appeal = "appeal";

    /// <summary>The answers of whoever has lost such a vote: he calls on the Central Committee, or he does not.</summary>
    public const string Fight = "fight";
    public const string Yield = "yield";

    /// <summary>The answer that puts a question off.</summary>
    public const string Wait = "wait";
}
