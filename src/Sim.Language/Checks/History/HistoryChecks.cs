namespace Sim.Language.Checks.History;

/// <summary>Whether what is told can be checked against the record.</summary>
internal static class HistoryChecks
{
    public static readonly Action<Inspection>[] All =
    [
        CostsSayHowSureWeAre.LookAtActs,
        DatesAgreeWithSources.Look,
        EverybodyIsOfTheTime.Look,
        TermsAreExplained.Look,
        ALessonIsTalkedOver.Look,
        DiscussionsAreOpen.Look,
    ];
}
