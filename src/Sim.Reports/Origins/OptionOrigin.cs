using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Reports.Views;

namespace Sim.Reports.Origins;

/// <summary>Behind an answer: who voted how and why, and how the question had come up.</summary>
internal static class OptionOrigin
{
    public static IEnumerable<string> Of(GameView view, Cause cause)
    {
        var decided = view.Chronicle.OfTurn(cause.Turn).OfType<QuestionDecided>().LastOrDefault(d => d.Event == cause.Index && d.Option == cause.Part);
        return decided is null ? [] : [.. Voted.Of(view, decided)!.Lines(view), .. EventOrigin.Of(view, cause.Index, cause.Turn)];
    }
}
