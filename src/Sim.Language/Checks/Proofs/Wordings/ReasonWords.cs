using System.Globalization;
using Sim.Language.Checks.Proofs.DeadEnds;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Drafts.Forms;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Wordings;

/// <summary>Says why something cannot come about, and what to do.</summary>
internal static class ReasonWords
{
    public static string Of(Proofs proofs, DeadEnd end) => end.Cause switch
    {
        Cause.There => There(proofs, end),
        Cause.Past => PastWords.Of(proofs, end),
        Cause.NotRaised => "it waits to be raised, and nothing raises it",
        Cause.NotPulled => $"nothing pulls '{proofs.Scenario.Machines[end.Site.Index].Triggers[end.What]}'",
        Cause.NoWay when end.Parts.Count == 0 => $"'{proofs.Scenario.Machines[end.Site.Index].States[end.What].Id}' is never reached",
        Cause.NoWay or Cause.Office => $"nothing ever brings about '{end.Parts[0].Condition.TextOf(end.Parts[0].Part)}'",
        Cause.Flag => Flag(proofs, end),
        Cause.Number => Number(proofs, end),
        Cause.Late => Late(proofs, end),
        Cause.Chance => "its chance is never above 0",
        _ => "what it asks for never comes together",
    };

    public static string Remedy(DeadEnd end) => end.Cause switch
    {
        Cause.NotRaised => "Write 'event …' among the effects of what brings it about, or leave out 'only_raised'.",
        Cause.NotPulled => "Write 'trigger …' among the effects of what moves it, or leave out 'trigger'.",
        Cause.NoWay => "Add a way that leads there, or leave this out.",
        Cause.Flag => "Let something set it, or leave this part out.",
        Cause.Number => "Let something move it there, or change the number.",
        Cause.Office => "Let something appoint him, or leave this part out.",
        Cause.Late => "Change the dates.",
        Cause.Chance => "Change the chance.",
        _ => "Change what it asks for, or leave it out.",
    };

    private static string Flag(Proofs proofs, DeadEnd end) =>
        $"nothing ever {(proofs.Games.Reached.Of(end.What).High == 0 ? "sets" : "clears")} '{proofs.Scenario.Variables[end.What].Id}'";

    private static string Number(Proofs proofs, DeadEnd end)
    {
        if (end.What < 0 || end.What >= proofs.Scenario.Variables.Length)
        {
            return RangeWords.Of(proofs, proofs.Games.Reached, end.Parts[0].Part, end.Parts[0].Condition, end.Site.Here) ?? "the number never gets there";
        }

        var variable = proofs.Scenario.Variables[end.What];
        var reached = proofs.Games.Reached.Of(end.What);
        return reached.IsSingle ? $"'{variable.Id}' starts at {BoundWords.Written(variable.Start)}, and nothing changes it"
            : reached.High == variable.Start ? $"'{variable.Id}' starts at {BoundWords.Written(variable.Start)} and is only ever lowered"
            : reached.Low == variable.Start ? $"'{variable.Id}' starts at {BoundWords.Written(variable.Start)} and is only ever raised"
            : $"'{variable.Id}' {RangeWords.Between(reached)} in every game";
    }

    private static string There(Proofs proofs, DeadEnd end)
    {
        var scenario = proofs.Scenario;
        return end.Premises switch
        {
            [PremiseReason.Game, ..] => $"the game has {BoundWords.Written(scenario.Calendar.Turns)} turns",
            [PremiseReason.Dates, ..] => $"its dates run from turn {BoundWords.Written(scenario.Events[end.Site.Index].FromTurn + 1)} to turn {BoundWords.Written(scenario.Events[end.Site.Index].UntilTurn + 1)}",
            [PremiseReason.Once, ..] => "what comes once has not come before",
            [PremiseReason.Asked, ..] => $"it is asked when '{scenario.Events[end.Site.Index].Id}' has happened",
            [PremiseReason.Unanswered, ..] => "the question has no answer yet",
            [PremiseReason.From, ..] => $"the way begins in '{scenario.Machines[end.Site.Index].States[scenario.Machines[end.Site.Index].Transitions[end.Site.Part].From].Id}'",
            [PremiseReason.Active, ..] => "nothing is done by or to anybody who is not active",
            [PremiseReason.Others, ..] => "nobody does it to himself, or twice to one man",
            _ => end.Parts is [var one, var other] ? ClashWords.Of(proofs, one.Part, other.Part, end.Site.Here)
                : end.Parts is [{ Part: HasStanding { Who.Kind: WhoKind.Holder } }] ? "only the active hold offices"
                : "its parts never come together",
        };
    }

    private static string Late(Proofs proofs, DeadEnd end)
    {
        var calendar = proofs.Scenario.Calendar;
        foreach (var (part, _) in end.Parts)
        {
            var happening = part switch { HasHappened happened => happened.Event, WasChosen chosen => chosen.Event, _ => -1 };
            if (happening >= 0)
            {
                var since = calendar.FirstDay(Math.Max(proofs.Games.Since(proofs.Field.SiteOfEvent(happening)), proofs.Scenario.Events[happening].FromTurn));
                var from = proofs.Inspection.Names.Events[happening].Of(EventForm.From)?.Value ?? since;
                return $"'{proofs.Scenario.Events[happening].Id}' can happen on {Date(from > since ? from : since)} at the earliest, when the dates of this event are over";
            }
        }

        return "what it asks for cannot come about within its dates";
    }

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
