namespace Sim.Screens.Themes;

/// <summary>What a piece of text is, from which the theme takes its look. Nothing is told by the look alone.</summary>
public enum Tone
{
    Text,
    Strong,
    Heading,
    Faint,
    Quote,
    Warning,
    /// <summary>The line at the top.</summary>
    Title,
    /// <summary>The bar of keys at the bottom.</summary>
    Bar,
    BarKey,
    /// <summary>The entry of a list on which the pointer stands.</summary>
    Chosen,
    ChosenFaint,
    /// <summary>An entry that can be read but not taken.</summary>
    Closed,
    ChosenClosed,
    /// <summary>Lines between panes.</summary>
    Rule,
    /// <summary>Marks that there is more above or below.</summary>
    Mark,
}
