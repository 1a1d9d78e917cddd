using System.Collections.Immutable;

namespace Sim.Model.Chronicles;

/// <summary>Where a person stood on a question, motion or showdown, with the three weightiest reasons.</summary>
public sealed record Stand(int Person, int Option, ImmutableArray<Reason> Reasons, bool Spoke);

/// <summary>What kind of thing moved a person.</summary>
public enum ReasonKind
{
    /// <summary>His stance on an axis (<see cref="Reason.Index"/>).</summary>
    Stance,
    /// <summary>What it does to a variable that he weighs (<see cref="Reason.Index"/>).</summary>
    Interest,
    /// <summary>Trust, or distrust, of a colleague (<see cref="Reason.Index"/>) who is for it.</summary>
    Trust,
    /// <summary>Fear of a colleague (<see cref="Reason.Index"/>).</summary>
    Fear,
    /// <summary>It seemed to be winning, behind a colleague (<see cref="Reason.Index"/>) who stood there of himself; −1 where nobody was in front.</summary>
    Bandwagon,
    /// <summary>He had agreed to it beforehand.</summary>
    Pledge,
    /// <summary>He owed his vote to a colleague (<see cref="Reason.Index"/>).</summary>
    Debt,
    /// <summary>A colleague (<see cref="Reason.Index"/>) holds too much.</summary>
    Balance,
    /// <summary>He is bolder (<see cref="Reason.Index"/> 1), or more timid (0), than his position says.</summary>
    Nerve,
    /// <summary>His own answer would have lost today.</summary>
    Delay,
    /// <summary>He decides for himself: the player.</summary>
    Own,
    /// <summary>Chance between near-equals.</summary>
    Chance,
}

/// <summary>One reason with its weight: above 0 it spoke for the stand taken, below 0 against it.</summary>
public readonly record struct Reason(ReasonKind Kind, int Index, int Weight);
