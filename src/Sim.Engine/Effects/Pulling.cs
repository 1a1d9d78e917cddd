using Sim.Engine.Evaluation;
using Sim.Model.Effects;

namespace Sim.Engine.Effects;

/// <summary><c>trigger course.relax</c>, <c>trigger country.concede</c>: where the state does not answer to the trigger, nothing happens.</summary>
public static class Pulling
{
    public static void Apply(Pull pull, in Doing doing)
    {
        var machine = doing.Affairs.Scenario.Machines[pull.Machine];
        var country = machine.EachCountry ? Evaluator.CountryOf(pull.Where, doing.Cast) : 0;
        if (country >= 0)
        {
            doing.Machines[pull.Machine].Pull(doing, country, pull.Trigger);
        }
    }
}
