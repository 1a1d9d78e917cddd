using Sim.Language.Checks.Design;
using Sim.Language.Checks.History;
using Sim.Language.Checks.Texts;
using Sim.Language.Checks.Use;
using Sim.Language.Drafts;

namespace Sim.Language.Checks;

/// <summary>The promises made to the author, each kept by a file of its own.</summary>
internal static class AllChecks
{
    /// <summary>With fewer entries than this everything is looked at in turn.</summary>
    private const int ManyEntries = 100;

    /// <summary>What belongs to reading: whether errors remain after these is asked by the others.</summary>
    private static readonly Action<Inspection>[] OfReading =
    [
        FileBearsTheNameOfWhatItHolds.Look,
        DatesLieInTheGame.Look,
        CrisesHaveTheirDays.Look,
        WhatIsToldReachesSomebody.Look,
        EventNotes.LookAtReading,
        WhatIsClosedSaysWhy.LookAtActs,
        OrdersSayTheirCost.Look,
        InformantsTellWhatTheyCan.Look,
    ];

    private static readonly Action<Inspection>[] OfNamesInTexts = [BracesNameSomebody.Look];

    /// <summary>What is looked at by itself, whatever the proofs say.</summary>
    private static readonly Action<Inspection>[] OfTheWriting =
    [
        TextsArePlainElsewhere.Look,
        EventNotes.LookAtTheWriting,
        .. Packages.PackageChecks.All,
        .. DesignChecks.All,
        .. HistoryChecks.All,
        .. TextChecks.All,
        UseChecks.Prepare,
    ];

    private static readonly Action<Inspection>[] OfTheLogic = [Proofs.ProofChecks.Look];

    public static void Look(Inspection inspection)
    {
        Beside(inspection, OfReading, OfNamesInTexts);
        Beside(inspection, OfTheWriting, OfTheLogic);
        Look(inspection, UseChecks.All);
    }

    private static void Look(Inspection inspection, Action<Inspection>[] checks)
    {
        foreach (var look in checks)
        {
            look(inspection);
        }
    }

    /// <summary>Several lists of checks that do not ask for the findings of one another. What they find is put in the order of the lists.</summary>
    private static void Beside(Inspection inspection, params Action<Inspection>[][] lists)
    {
        var before = inspection.Findings.All.Count;
        var each = lists.Select(_ => inspection with { Findings = inspection.Findings.Copy() }).ToArray();
        SideBySide.Do(lists.Length, inspection.Draft.InOrder.Count >= ManyEntries, i => Look(each[i], lists[i]));
        foreach (var one in each)
        {
            inspection.Findings.AddAll(one.Findings.All.Skip(before));
        }
    }
}
