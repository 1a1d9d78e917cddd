using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Turns;

/// <summary>
/// Days of a crisis on which nobody is asked for anything. Play does not stop there, so that what they brought is told where it stops next.
/// </summary>
internal static class PassedDays
{
    /// <summary>What happened in a turn on such days since play last stopped, up to a day that is not counted.</summary>
    public static IReadOnlyList<Happening> Of(GameView view, int turn, int before)
    {
        var passed = new List<Happening>();
        var crisis = -1;
        foreach (var day in view.Chronicle.OfTurn(turn).Where(happening => happening.Day > 0 && happening.Day < before).GroupBy(happening => happening.Day))
        {
            crisis = day.OfType<CrisisOpened>().LastOrDefault()?.Crisis ?? crisis;
            if (day.Any(happening => happening is QuestionDecided or QuestionPutOff or MotionDecided) || (crisis >= 0 && view.Scenario.Crises[crisis].Slots > 0))
            {
                passed.Clear();
            }
            else
            {
                passed.AddRange(day);
            }
        }

        return passed;
    }
}
