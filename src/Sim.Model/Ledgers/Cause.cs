namespace Sim.Model.Ledgers;

/// <summary>What kind of thing changed a number.</summary>
public enum CauseKind
{
    /// <summary>An event by itself.</summary>
    Event,
    /// <summary>The option that a question was given.</summary>
    Option,
    /// <summary>An act of a person, or a motion that was carried.</summary>
    Act,
    Rule,
    Transition,
    /// <summary>Holding, gaining or losing an office.</summary>
    Office,
    /// <summary>Having won or lost in the session.</summary>
    Session,
    Sounding,
    Showdown,
}

/// <summary>What changed a number: the thing, the person who did it, and the turn in which it was done (late effects name their origin).</summary>
/// <param name="Index">The event, act, rule, transition's machine or office.</param>
/// <param name="Part">The option of a question, the transition of a machine; otherwise −1.</param>
/// <param name="Actor">The person who did it, or −1.</param>
/// <param name="Turn">The turn in which it was done.</param>
public readonly record struct Cause(CauseKind Kind, int Index, int Part, int Actor, int Turn);
