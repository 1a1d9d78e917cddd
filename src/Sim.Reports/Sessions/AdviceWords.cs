using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Sessions;

/// <summary>
/// Those who speak for an answer: whoever is there to speak, and only while what they speak of holds. Nobody advises himself. A historical
/// person speaks here, so each line says whether it was said or was written for the scenario.
/// </summary>
public static class AdviceWords
{
    public static IEnumerable<Quote> For(GameView view, Event event_, Option option) => event_.Advisers
        .Where(adviser => adviser.Leans == option.Index && Speaks(view, adviser))
        .Select(adviser => new Quote(
            view.Scenario.People[adviser.Person].Short,
            Placeholders.Fill(view, adviser.Says, Parts.None),
            adviser.Real ? "advises it, quotation" : "advises it, our words"));

    // Whether a condition holds only the engine can say; without its eyes an adviser with a condition stays silent.
    private static bool Speaks(GameView view, Adviser adviser) =>
        view.Situation.IsActive(adviser.Person)
        && adviser.Person != view.Chair
        && (adviser.If is null || view.Evaluate?.Invoke(adviser.If, view.Situation, About.Nobody) is not (null or 0));
}
