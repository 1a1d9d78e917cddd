using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Design;

/// <summary>Whether a number should rather rise or fall, as far as the scenario itself says so with one voice.</summary>
internal sealed class WantedDirections
{
    private readonly Dictionary<int, int> _directions = [];

    public WantedDirections(Scenario scenario)
    {
        foreach (var weight in scenario.Aims.SelectMany(aim => aim.Weighs).Concat(scenario.Audiences.SelectMany(audience => audience.Weighs)))
        {
            if (weight.Reading is VariableReading reading && scenario.Variables[reading.Variable].Owner is Owner.Realm or Owner.Country)
            {
                var direction = Math.Sign(weight.Weight);
                _directions[reading.Variable] = _directions.TryGetValue(reading.Variable, out var known) && known != direction ? 0 : direction;
            }
        }
    }

    /// <summary>Whether nothing is wanted by anybody.</summary>
    public bool IsSilent => _directions.Values.All(direction => direction == 0);

    /// <summary>1 where all want it to rise, −1 where all want it to fall, 0 where they differ or nobody says.</summary>
    public int Of(int variable) => _directions.GetValueOrDefault(variable);
}
