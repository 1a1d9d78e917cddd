using Sim.Commands.Outputs;
using Sim.Language.Diagnostics;
using Sim.Model.Scenarios;

namespace Sim.Commands.Scenarios;

/// <summary>The chairs that one may take, by the name as typed.</summary>
internal static class Chairs
{
    /// <exception cref="Complaint">Nobody of that name can be played.</exception>
    public static int Named(Scenario scenario, string typed)
    {
        foreach (var chair in scenario.Chairs)
        {
            var person = scenario.People[chair];
            if (new[] { person.Id, person.Short, person.Name }.Contains(typed, StringComparer.OrdinalIgnoreCase))
            {
                return chair;
            }
        }

        var ids = scenario.Chairs.Select(c => scenario.People[c].Id).ToList();
        var known = scenario.People.FirstOrDefault(p => string.Equals(p.Id, typed, StringComparison.OrdinalIgnoreCase));
        var problem = known is null ? $"There is nobody called '{Printable.Text(typed)}' to be played." : $"{Printable.Text(known.Name)} cannot be played in this scenario.";
        var near = NearestNames.Question(typed, ids);
        throw Complaint.Usage($"{problem} {near}{(near.Length > 0 ? " " : "")}One may play: {string.Join(", ", ids)}.");
    }
}
