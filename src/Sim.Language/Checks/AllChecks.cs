namespace Sim.Language.Checks;

/// <summary>The promises made to the author, each kept by a file of its own.</summary>
internal static class AllChecks
{
    private static readonly Action<Inspection>[] Checks =
    [
        FileBearsTheNameOfWhatItHolds.Look,
        DatesLieInTheGame.Look,
        EventsRestOnSomething.Look,
        QuestionsOfferTwoToFiveOptions.Look,
        OneOptionIsHistorical.Look,
        StoriesAreToldToTheEnd.Look,
        RealVoicesHaveASource.Look,
        WhatIsClosedSaysWhy.Look,
        OrdersSayTheirCost.Look,
        CostsSayHowSureWeAre.Look,
        BracesNameSomebody.Look,
        Proofs.ProofChecks.Look,
    ];

    public static void Look(Inspection inspection)
    {
        foreach (var look in Checks)
        {
            look(inspection);
        }
    }
}
