using Sim.Model.Chronicles;
using Sim.Reports.Menus;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>Events and the answers their questions were given.</summary>
internal static class EventTelling
{
    public static Told Happened(GameView view, EventHappened happening) => new(
        view.Scenario.Events[happening.Event].Title,
        "",
        happening.Draw is { Odds: < 100 } draw ? Odds.Text(view, draw, view.Scenario.Events[happening.Event].Chance, About.Nobody) : "");

    public static Told Decided(GameView view, QuestionDecided happening)
    {
        var event_ = view.Scenario.Events[happening.Event];
        if (event_.Question is not { } question || happening.Option < 0 || happening.Option >= question.Options.Length)
        {
            return new Told($"{event_.Title}: nothing was decided");
        }

        var option = question.Options[happening.Option];
        var parts = new Parts(happening.DecidedBy, -1, -1, Of: happening);
        var label = Placeholders.Fill(view, option.Label, parts);
        var how = happening.DecidedBy >= 0
            ? $"{Names.Person(view, happening.DecidedBy)} alone"
            : Tally.Among(
                happening.Stands,
                happening.Option,
                ShownOrder.Of(view.Situation.Seed, event_),
                o => o < question.Options.Length ? Placeholders.Fill(view, question.Options[o].Label, parts) : Sessions.Items.PutOff);
        return new Told(
            $"{event_.Title}: decided \"{label}\"{(how.Length > 0 ? $", {how}" : "")}",
            Placeholders.Fill(view, option.Outcome, parts));
    }

    public static Told PutOff(GameView view, QuestionPutOff off) =>
        new($"{view.Scenario.Events[off.Event].Title}: put off to the next session");
}
