using Sim.Language.Checks.Design;
using Sim.Language.Checks.History;
using Sim.Language.Checks.Texts;
using Sim.Language.Checks.Use;

namespace Sim.Language.Checks;

/// <summary>The promises made to the author, each kept by a file of its own.</summary>
internal static class AllChecks
{
    private static readonly Action<Inspection>[] Checks =
    [
        FileBearsTheNameOfWhatItHolds.Look,
        DatesLieInTheGame.Look,
        CrisesHaveTheirDays.Look,
        StoriesAreToldToTheEnd.Look,
        WhatIsClosedSaysWhy.Look,
        OrdersSayTheirCost.Look,
        InformantsTellWhatTheyCan.Look,
        BracesNameSomebody.Look,
        TextsArePlainElsewhere.Look,
        .. Packages.PackageChecks.All,
        .. DesignChecks.All,
        .. HistoryChecks.All,
        .. TextChecks.All,
        Proofs.ProofChecks.Look,
        .. UseChecks.All,
    ];

    public static void Look(Inspection inspection)
    {
        foreach (var look in Checks)
        {
            look(inspection);
        }
    }
}
