using System.Diagnostics;
using Sim.Engine;
using Sim.Explorer.Forecasts;
using Sim.Model.Decisions;
using Sim.Model.Forecasts;
using Sim.Model.Moments;
using Sim.Reports.Forecasts;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Screens;

namespace Sim.Commands.Forecasting;

/// <summary>A forecast for the moment that a player looks at: of every answer that he can give, or else of how safe he is.</summary>
internal sealed class LookingAhead : ILookAhead
{
    /// <summary>Beyond this a forecast grows hardly more exact.</summary>
    public const int Most = 1_000;

    private const int FairlyExact = 300;

    /// <summary>How far ahead it looks.</summary>
    public const int Turns = 8;

    private readonly GameView _view;
    private readonly Forecaster _forecaster;

    /// <param name="compared">The decisions to be laid beside each other; none for the answers that the moment asks for.</param>
    public LookingAhead(GameView view, IReadOnlyList<Decision> compared)
    {
        _view = view;
        _forecaster = new Forecaster(Pictures.Of(view), new Table(view.Scenario), compared.Count > 0 ? compared : Answers(view), Turns, Conduct.AsRivals, Luck(view));
    }

    public Page Page => ForecastPage.Of(_view, _forecaster.Forecast);

    public bool IsDone => _forecaster.Drawn >= Most;

    public void Grow(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        while (!IsDone && clock.Elapsed < time)
        {
            _forecaster.PlayOnce();
        }
    }

    /// <summary>The forecast for whoever reads lines: played at once, for as many games as make it fairly exact.</summary>
    public static Page Read(GameView view, IReadOnlyList<Decision> compared)
    {
        if (view.Chair < 0 || view.IsOver)
        {
            return Page.Of("Looking ahead", new Paragraph("There is nothing ahead of you any more."));
        }

        var ahead = new LookingAhead(view, compared);
        while (ahead._forecaster.Drawn < FairlyExact)
        {
            ahead._forecaster.PlayOnce();
        }

        return ahead.Page;
    }

    private static IReadOnlyList<Decision> Answers(GameView view) => view.Moment is SessionMoment
        ? [.. Menu.Of(view).Where(o => o.IsOpen).Select(o => o.Decision).OfType<Decision>()]
        : [];

    // The same moment always shows the same forecast; the game's own luck is not in it.
    private static ulong Luck(GameView view) => ((ulong)(uint)view.Situation.Occasion * 1_000) + (ulong)view.Decisions.Count;
}
