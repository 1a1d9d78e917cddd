using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>How things stand while somebody makes up his mind: the situation, what everybody wants, and who holds what part of all power.</summary>
public sealed class Outlook(Situation situation, AimWorths aims)
{
    private readonly int[] _shares = Politics.Shares.OfAll(situation);

    public Situation Situation { get; } = situation;

    public AimWorths Aims { get; } = aims;

    /// <summary>Everybody's part of all bases, in percent.</summary>
    public int[] Shares => _shares;

    /// <summary>A person's part of all bases, in percent.</summary>
    public int ShareOf(int person) => _shares[person];
}
