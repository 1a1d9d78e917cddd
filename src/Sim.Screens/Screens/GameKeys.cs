using Sim.Model.Decisions;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Terminal.Gui.Input;

namespace Sim.Screens.Screens;

/// <summary>The keys that lead from a game's screens to what there is to know.</summary>
internal static class GameKeys
{
    /// <param name="compared">The decisions that a forecast lays beside each other; null for what the moment asks.</param>
    public static IEnumerable<BarKey> Of(Stage stage, Playing playing, Func<IReadOnlyList<Decision>>? compared = null)
    {
        yield return BarKey.Of('p', Key.F2, "people", () => stage.Push(new PeopleScreen(stage, playing)));
        yield return BarKey.Of('b', Key.F3, "bloc", () => stage.Push(new BlocScreen(stage, playing)));
        yield return BarKey.Of('m', Key.F4, "machines", () => stage.Push(new MachinesScreen(stage, playing)));
        yield return BarKey.Of('w', Key.F5, "why", () => stage.Push(new WhyScreen(stage, playing)));
        yield return BarKey.Of('l', Key.F6, "log", () => stage.Push(new LogScreen(stage, playing)));
        yield return BarKey.Of('t', Key.F7, "trends", () => stage.Push(new TrendsScreen(stage, playing)));
        if (playing.CanTakeBack)
        {
            yield return BarKey.Of('u', Key.F8, "take back", playing.TakeBack);
        }

        yield return BarKey.Of('g', Key.F9, "handbook", () => stage.Push(new HandbookScreen(stage, playing)));
        if (!playing.View.IsOver && playing.View.Chair >= 0)
        {
            yield return BarKey.Of('h', Key.F11, "how likely", () => stage.Push(new ExpectScreen(stage, playing)));
        }

        if (playing.HasForecast && !playing.View.IsOver)
        {
            yield return BarKey.Of('f', Key.F12, "forecast", () => stage.Push(new ForecastScreen(stage, playing, compared?.Invoke() ?? [])));
        }
    }
}
