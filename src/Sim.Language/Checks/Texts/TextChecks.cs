namespace Sim.Language.Checks.Texts;

/// <summary>Whether what somebody will read reads well.</summary>
internal static class TextChecks
{
    public static readonly Action<Inspection>[] All =
    [
        TextNotes.Look,
        TextsFitTheScreen.LookAtCards,
        TypographyIsEven.Look,
        WordsAreInTheList.Look,
    ];
}
