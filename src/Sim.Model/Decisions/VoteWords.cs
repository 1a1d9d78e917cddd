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

    /// <summary>The item in which the player is asked in confidence whether he would move against a third.</summary>
    public const string Confidence = "confidence";

    /// <summary>His answers: he gives his word, he has heard nothing, he lets the third know.</summary>
    public const string Agree = "agree";
    public const string Silent = "silent";
    public const string Tell = "tell";

    /// <summary>The answer that puts a question off.</summary>
    public const string Wait = "wait";
}
