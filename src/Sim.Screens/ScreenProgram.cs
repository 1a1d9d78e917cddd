using Sim.Screens.Guarding;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Themes;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Sim.Screens;

/// <summary>The game on the whole screen: the front door.</summary>
public static class ScreenProgram
{
    public static ScreenResult Run(ScreenOptions options, Shelf shelf)
    {
        if (TerminalCheck.Refusal(options.Environment, options.Terminal.Redirected) is { } refusal)
        {
            return new ScreenResult(2, refusal);
        }

        var theme = Theme.For(options.Colours, options.Ascii, options.Environment);
        Driver.Force16Colors = theme.Sixteen;
        var app = Application.Create();
        Lobby? lobby = null;
        using var guard = new TerminalGuard(app, options.Terminal, () => lobby?.Save());
        Exception? failure = null;
        try
        {
            app.Init();
            using var stage = new Stage(theme);
            lobby = new Lobby(stage, shelf);
            lobby.Enter(options);
            app.Run(stage, exception =>
            {
                failure = exception;
                return false;
            });
        }
        catch (Exception exception)
        {
            failure = exception;
        }
        finally
        {
            app.Dispose();
        }

        lobby?.Save();
        return failure is not null ? new ScreenResult(3, "Sim failed; the game is saved as of your last decision.", failure)
            : new ScreenResult(guard.Code, lobby?.NotSaved is { } problem ? $"The game could not be saved: {problem}" : "");
    }
}
