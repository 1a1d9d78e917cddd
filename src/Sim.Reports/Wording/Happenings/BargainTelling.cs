using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>Votes that were promised.</summary>
internal static class BargainTelling
{
    public static Told Broken(GameView view, WordBroken broken) =>
        new($"{Names.Subject(view, broken.Person)} had promised {Names.Person(view, broken.Creditor)} a vote, and voted otherwise{On(view, broken)}");

    private static string On(GameView view, WordBroken broken) => broken.Event >= 0 ? $" on \"{view.Scenario.Events[broken.Event].Title}\""
        : broken.Act >= 0 ? $" on \"{Titles.Act(view, view.Scenario.Acts[broken.Act], Parts.None)}\""
        : "";
}
