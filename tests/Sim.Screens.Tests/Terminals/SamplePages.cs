using Sim.Reports.Pages;

namespace Sim.Screens.Tests.Terminals;

/// <summary>Pages with one of every block, long enough to wrap and to scroll.</summary>
internal static class SamplePages
{
    public static Page Everything { get; } = Page.Of(
        "Everything",
        new Heading("A motion before the Presidium"),
        new Paragraph("Raise light industry above plan for 1955, paid from the military vote. Shops would feel it by the autumn.\n"
            + "The marshals have been told nothing, and know everything."),
        new Quote("A turner at the Stalin works, Berlin", "They raised the norms by ten in the hundred and called it our own wish.", "composite voice"),
        Facts.Of([
            new Fact("Hope", "high, ~70", "since the tax relief", 6),
            new Fact("Living", "low, ~30", "", -2),
            new Fact("Надежда", "средняя", "cyrillic lines up"),
            new Fact("Resentment in the countryside", "medium, ~55", "as far as the reports say, which flatter whoever ordered them", 0),
        ]),
        new Heading("What changed, and because of what"),
        Changes.Of([
            new ChangeLine("Hope", "58>66", true, 8, [new Part("tax relief (you, Aug 53)", 6), new Part("rumours", 2)], 0),
            new ChangeLine("Fear", "high, ~80", false, -7, [new Part("release of the petty offenders (Beria, Mar 53)", -6), new Part("fear fades", -1)], 1),
        ]),
        new Heading("Known effects"),
        Lines.Of(["Fear falls clearly", "Living rises clearly (in 3 weeks)", "The marshals will not forget it, and there will come a day on which somebody needs their aeroplanes"]));

    /// <summary>Numbered paragraphs, so that a test can see which are on the screen.</summary>
    public static Page Long { get; } = Page.Of("Long", Enumerable.Range(1, 40).Select(i => new Paragraph(
        $"Paragraph {i} of forty. It says a little more than one line can hold, so that it must wrap in a narrow window and need not in a wide one.")));
}
