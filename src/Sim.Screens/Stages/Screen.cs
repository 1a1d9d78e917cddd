using Sim.Reports.Pages;
using Sim.Screens.Themes;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Stages;

/// <summary>One screen: one question. It says what it shows and which keys it knows; the stage does the rest.</summary>
public abstract class Screen(Stage stage) : IDisposable
{
    protected Stage Stage { get; } = stage;

    protected Theme Theme => Stage.Theme;

    public abstract string Title { get; }

    /// <summary>What stands at the right end of the title line.</summary>
    public virtual string Status => "";

    public abstract View Body { get; }

    public abstract IEnumerable<BarKey> Keys { get; }

    /// <summary>What this screen is for, in two or three sentences; F1 shows it above the keys.</summary>
    public abstract string About { get; }

    /// <summary>Whether it lies as a box over the screen below.</summary>
    public virtual bool IsBox => false;

    /// <summary>How many rows the content of a box takes at a width.</summary>
    public virtual int RowsAt(int width) => 0;

    /// <summary>The screen comes to the top: the first time, or again when the one above it has gone.</summary>
    public virtual void Shown()
    {
    }

    /// <summary>Esc: one step back. At the bottom of the stack there is nowhere to go, and Esc does nothing.</summary>
    public virtual void Back() => Stage.Pop();

    /// <summary>What Esc is called on the bar; empty where it does nothing.</summary>
    public virtual string BackTo => "back";

    /// <summary>What F1 shows.</summary>
    public Page HelpPage() => Page.Of(
        $"Help: {Title}",
        new Paragraph(About),
        new Heading("Keys here"),
        Facts.Of(Stage.AllKeys(this).Select(k => new Fact(k.Shown, k.Does))));

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Body.Dispose();
        }
    }
}
