using Sim.Commands.Outputs;
using Sim.Engine;
using Sim.Language.Diagnostics;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations;

/// <summary>An answer that is held fast, as typed: <c>question.option</c>.</summary>
internal static class GivenAnswer
{
    /// <exception cref="Complaint">There is no such question or option.</exception>
    public static Given Of(Scenario scenario, string typed)
    {
        var dot = typed.IndexOf('.', StringComparison.Ordinal);
        var questions = scenario.Events.Where(e => e.Question is not null).ToList();
        if (dot < 0 || questions.FirstOrDefault(e => string.Equals(e.Id, typed[..dot], StringComparison.Ordinal)) is not { } question)
        {
            var near = NearestNames.Question(dot < 0 ? typed : typed[..dot], questions.Select(e => e.Id), "sim explore --json lists them all.");
            throw Complaint.Usage($"'{Printable.Text(typed)}' is no question and option of this scenario. {near}");
        }

        var option = question.Question!.Options.FirstOrDefault(o => string.Equals(o.Id, typed[(dot + 1)..], StringComparison.Ordinal));
        return option is not null ? new Given(question.Index, option.Index) : throw Complaint.Usage(
            $"The question '{question.Id}' has no option '{Printable.Text(typed[(dot + 1)..])}'. It has: {string.Join(", ", question.Question.Options.Select(o => o.Id))}.");
    }
}
