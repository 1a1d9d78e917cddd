using Sim.Language.Checks.Proofs.Logic;

namespace Sim.Language.Checks.Proofs.Sites;

/// <summary>What holds in any case where a condition is asked, and why it does.</summary>
/// <param name="Reasons">For each literal the reason.</param>
internal sealed record Premises(Literal[] Literals, PremiseReason[] Reasons)
{
    public static readonly Premises None = new([], []);
}

/// <summary>Why something holds wherever a condition is asked.</summary>
internal enum PremiseReason
{
    /// <summary>The game has so many turns.</summary>
    Game,
    /// <summary>The dates of the event.</summary>
    Dates,
    /// <summary>A question is asked when its event has happened.</summary>
    Asked,
    /// <summary>A question that is asked once has no answer before.</summary>
    Unanswered,
    /// <summary>What comes once has not come before.</summary>
    Once,
    /// <summary>The state from which a way leads.</summary>
    From,
    /// <summary>Who acts, and whom an act or a rule is about, is active.</summary>
    Active,
    /// <summary>Nobody does anything to himself.</summary>
    Others,
}
