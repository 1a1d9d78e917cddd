using Sim.Engine.Evaluation;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>What a point of each variable is worth to each person by his private aims, in hundredths; the aims do not change during a game.</summary>
public sealed class AimWorths
{
    private readonly int[][] _worths;

    public AimWorths(Situation situation)
    {
        var scenario = situation.Scenario;
        _worths = new int[scenario.People.Length][];
        foreach (var person in scenario.People)
        {
            var worths = _worths[person.Index] = new int[scenario.Variables.Length];
            foreach (var band in person.Aims)
            {
                var strength = situation.AimStrength(person.Index, band.Aim);
                foreach (var weight in scenario.Aims[band.Aim].Weighs)
                {
                    var slot = Evaluator.SlotOf(weight.Reading, situation, Cast.Nobody with { Actor = person.Index });
                    if (slot >= 0)
                    {
                        worths[slot - scenario.Layout.Variables] += weight.Weight * strength;
                    }
                }
            }
        }
    }

    public int Of(int person, int variable) => _worths[person][variable];
}
