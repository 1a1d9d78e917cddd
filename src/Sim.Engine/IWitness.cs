using Sim.Model.Situations;

namespace Sim.Engine;

/// <summary>
/// Looks on while a game is played: what a tally of many games needs, without keeping the books of each. The situation is the
/// game's own; a witness only reads it.
/// </summary>
public interface IWitness
{
    /// <summary>An event comes, and has had no effect yet: nothing of it is in the situation.</summary>
    void Happened(Situation situation, int happening)
    {
    }

    /// <summary>A question has its answer, which has had no effect yet: the situation still says which options were open.</summary>
    void Answered(Situation situation, int happening, int option);

    /// <summary>A turn is closed.</summary>
    void Closed(Situation situation);
}
