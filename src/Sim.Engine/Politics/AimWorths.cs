using Sim.Engine.Evaluation;
using Sim.Model.Expressions;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>
/// What a point of each variable is worth to each person by his private aims, in hundredths. The aims do not change during a game; but an
/// aim that weighs what the holder of an office has follows the office.
/// </summary>
public sealed class AimWorths
{
    private readonly int[][] _worths;
    private readonly ByOffice[][] _byOffice;

    private readonly record struct ByOffice(PersonReading Reading, int Worth);

    public AimWorths(Situation situation)
    {
        var scenario = situation.Scenario;
        _worths = new int[scenario.People.Length][];
        _byOffice = new ByOffice[scenario.People.Length][];
        foreach (var person in scenario.People)
        {
            var worths = _worths[person.Index] = new int[scenario.Variables.Length];
            var byOffice = new List<ByOffice>();
            foreach (var aim in scenario.Aims)
            {
                var strength = situation.AimStrength(person.Index, aim.Index);
                foreach (var weight in strength == 0 ? [] : aim.Weighs)
                {
                    if (weight.Reading is PersonReading { Who.Kind: WhoKind.Holder } held)
                    {
                        byOffice.Add(new ByOffice(held, weight.Weight * strength));
                    }
                    else if (Evaluator.SlotOf(weight.Reading, situation, Cast.Nobody with { Actor = person.Index }) is var slot and >= 0)
                    {
                        worths[slot - scenario.Layout.Variables] += weight.Weight * strength;
                    }
                }
            }

            _byOffice[person.Index] = [.. byOffice];
        }
    }

    public int Of(int person, int variable, Situation situation)
    {
        var worth = _worths[person][variable];
        foreach (var (reading, points) in _byOffice[person])
        {
            if (Evaluator.SlotOf(reading, situation, Cast.Nobody) == situation.Scenario.Layout.Variables + variable)
            {
                worth += points;
            }
        }

        return worth;
    }
}
