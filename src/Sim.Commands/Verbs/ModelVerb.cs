using System.CommandLine;
using Sim.Commands.Plain;
using Sim.Commands.Scenarios;
using Sim.Model.Scenarios;
using Sim.Reports.Handbooks;
using Sim.Reports.Pages;

namespace Sim.Commands.Verbs;

/// <summary><c>sim model</c> and <c>sim lesson</c>: what a scenario says of itself, to be read or printed before it is played.</summary>
internal static class ModelVerb
{
    public static Command Of(Surroundings surroundings) =>
        Of(surroundings, "model", "Say how the model of a scenario works, and where it could be wrong.", ModelPage.Of);

    public static Command Lesson(Surroundings surroundings) =>
        Of(surroundings, "lesson", "Print the page for teachers: plan, content notes, what to talk about.", LessonPage.Of);

    private static Command Of(Surroundings surroundings, string name, string does, Func<Scenario, Page> page)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario by name or path." };
        var verb = new Command(name, does) { scenario };
        verb.SetAction(parsed =>
        {
            new PlainPaper(surroundings.Output).Write(page(new ScenarioShelf(surroundings).Open(parsed.GetValue(scenario)!)));
            return Exits.Fine;
        });
        return verb;
    }
}
