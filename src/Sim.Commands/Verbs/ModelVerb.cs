using System.CommandLine;
using Sim.Commands.Forecasting;
using Sim.Commands.Plain;
using Sim.Commands.Scenarios;
using Sim.Model.Scenarios;
using Sim.Reports.Forecasts;
using Sim.Reports.Handbooks;
using Sim.Reports.Pages;

namespace Sim.Commands.Verbs;

/// <summary><c>sim model</c> and <c>sim lesson</c>: what a scenario says of itself, to be read or printed before it is played.</summary>
internal static class ModelVerb
{
    private const int MostGames = 1_000_000;

    public static Command Of(Surroundings surroundings)
    {
        var marks = new Option<int?>("--marks") { HelpName = "N", Description = "Also play so many games and mark what is forecast in them (2000 take some minutes).", CustomParser = typed => WholeNumber.Of<int>(typed, "--marks") };
        var verb = Of(surroundings, "model", "Say how the model of a scenario works, and where it could be wrong.", (scenario, parsed) =>
        {
            var page = ModelPage.Of(scenario);
            return parsed.GetValue(marks) is { } games ? page with { Blocks = [.. page.Blocks, .. Marks(scenario, Numbers.Within(games, 1, MostGames, "--marks"))] } : page;
        });
        verb.Add(marks);
        return verb;
    }

    public static Command Lesson(Surroundings surroundings) =>
        Of(surroundings, "lesson", "Print the page for teachers: plan, content notes, what to talk about.", (scenario, _) => LessonPage.Of(scenario));

    private static Command Of(Surroundings surroundings, string name, string does, Func<Scenario, ParseResult, Page> page)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario by name or path." };
        var verb = new Command(name, does) { scenario };
        verb.SetAction(parsed =>
        {
            new PlainPaper(surroundings.Output).Write(page(new ScenarioShelf(surroundings).Open(parsed.GetValue(scenario)!), parsed));
            return Exits.Fine;
        });
        return verb;
    }

    private static IEnumerable<Block> Marks(Scenario scenario, int games)
    {
        var marks = new Marking(scenario, games, seed: 1).Run(Environment.ProcessorCount);
        return MarksPage.Of(
            games,
            marks.Tenths.Select(t => (t.Number, t.Forecasts, t.Mean?.PerMille ?? 0, t.Share?.PerMille ?? 0)),
            (marks.Brier?.PerMille ?? 0, marks.BrierOfTheShare?.PerMille ?? 0));
    }
}
