namespace Sim.Model.Scenarios;

/// <summary>
/// How heavily politics weighs one thing against another when people vote, court and strike. A scenario may change any of them
/// under <c>politics:</c>; the defaults are guesses that were tuned on the spring of 1953.
/// </summary>
public sealed record Weights
{
    /// <summary>One step of a stance times one step of an option's line.</summary>
    public int Stance { get; init; } = 12;

    /// <summary>Percent of the sum of what the effects are worth to the voter.</summary>
    public int Interest { get; init; } = 100;

    /// <summary>Percent of (trust − 50) × the authority of a colleague who leans to an option.</summary>
    public int Trust { get; init; } = 100;

    /// <summary>Percent of the fear that the strongest colleague inspires, towards his side.</summary>
    public int Fear { get; init; } = 100;

    /// <summary>Points for each colleague already leaning to an option (who seems to be winning).</summary>
    public int Bandwagon { get; init; } = 3;

    /// <summary>Two scores no further apart than this are near-equals, and chance decides.</summary>
    public int Near { get; init; } = 4;

    /// <summary>The share of all bases, in percent, above which colleagues begin to close ranks against a person.</summary>
    public int Balance { get; init; } = 28;

    /// <summary>What one point of an own base is worth to a rival beside his aims.</summary>
    public int OwnBase { get; init; } = 2;

    /// <summary>How much one agreed colleague moves the next (percent points of willingness).</summary>
    public int Pledge { get; init; } = 6;

    /// <summary>Percent of an unwilling colleague's loyalty that turns into a warning to the man spoken of.</summary>
    public int Leak { get; init; } = 50;

    /// <summary>How ready colleagues must feel, on the scale of threat, before anyone plots at all.</summary>
    public int Dread { get; init; } = 40;

    /// <summary>How far the seed may make a person bolder or more timid in a showdown than his position says, either way.</summary>
    public int Nerve { get; init; } = 8;

    /// <summary>How many of the aims that the scenario allows a person the seed lets him really pursue; 0 is all of them.</summary>
    public int Aims { get; init; }

    /// <summary>How far, either way, the seed may move what one person thinks of another from what the scenario says.</summary>
    public int Chemistry { get; init; }
}
