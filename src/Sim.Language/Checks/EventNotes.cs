using Sim.Language.Checks.Design;
using Sim.Language.Checks.History;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;

namespace Sim.Language.Checks;

/// <summary>What there is to say of an event by itself, whatever stands elsewhere.</summary>
internal sealed class EventNotes
{
    private EventNotes(Draft happening)
    {
        StoriesAreToldToTheEnd.Look(happening, OfReading);
        WhatIsClosedSaysWhy.Look(happening, OfReading);
        QuestionsOfferTwoToFiveOptions.Look(happening, OfTheWriting);
        OneOptionIsHistorical.Look(happening, OfTheWriting);
        EventsRestOnSomething.Look(happening, OfTheWriting);
        RealVoicesHaveASource.Look(happening, OfTheWriting);
        CostsSayHowSureWeAre.Look(happening, OfTheWriting);
    }

    /// <summary>What belongs to reading.</summary>
    public Findings OfReading { get; } = new();

    public Findings OfTheWriting { get; } = new();

    public static void LookAtReading(Inspection inspection)
    {
        foreach (var happening in inspection.Names.Events.Entries)
        {
            inspection.Findings.AddAll(Of(happening).OfReading);
        }
    }

    public static void LookAtTheWriting(Inspection inspection)
    {
        foreach (var happening in inspection.Names.Events.Entries)
        {
            inspection.Findings.AddAll(Of(happening).OfTheWriting);
        }
    }

    private static EventNotes Of(Draft happening) => happening.Once(() => new EventNotes(happening));
}
