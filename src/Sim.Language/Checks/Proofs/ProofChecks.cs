using Sim.Language.Checks.Proofs.EffectProofs;
using Sim.Language.Checks.Proofs.Histories;
using Sim.Language.Checks.Proofs.Questions;
using Sim.Language.Checks.Proofs.Tellings;
using Sim.Language.Checks.Proofs.Times;

namespace Sim.Language.Checks.Proofs;

/// <summary>
/// What can be proved about a scenario: conditions that never or always hold, what can never come about, effects that do nothing.
/// "Never" is said only where it is proved; what is not understood counts as possible.
/// </summary>
internal static class ProofChecks
{
    /// <summary>What the words and ranges of conditions prove, also where some of the scenario could not be read.</summary>
    private static readonly Action<Proofs>[] OfWords = [ConditionsCanHold.Look, ConditionsCanFail.Look, PartsAddSomething.Look];

    /// <summary>What needs the whole scenario.</summary>
    private static readonly Action<Proofs>[] OfTheWhole =
    [
        TurnsComeToAnEnd.Look,
        EverythingCanComeAbout.Look,
        AnswersAreOpen.Look,
        AdvisersLeanToWhatIsOpen.Look,
        LabelsTellOptionsApart.Look,
        OptionsMakeADifference.Look,
        EffectsRemain.Look,
        EffectsDoSomething.Look,
        EffectsLandInTheGame.Look,
        CertainEventsHaveRoom.Look,
        NothingIsForestalled.Look,
        HistoryCanBePlayed.Look,
        WhatIsToldTogetherFits.Look,
    ];

    public static void Look(Inspection inspection)
    {
        var proofs = new Proofs(inspection);
        foreach (var look in proofs.IsComplete ? OfWords.Concat(OfTheWhole) : OfWords)
        {
            look(proofs);
        }
    }
}
