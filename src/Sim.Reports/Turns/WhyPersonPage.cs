using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Origins;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Turns;

/// <summary>Why one person is where he is after one turn: what moved of his and why, how he voted, what was said in confidence, who struck at whom.</summary>
public static class WhyPersonPage
{
    public static Page Of(GameView view, Person person, int turn)
    {
        var moved = Slots.OfPerson(view.Scenario, person.Index)
            .Concat(view.Scenario.Variables.Where(v => v.Owner == Owner.Trust && v.OtherIndex == person.Index))
            .Where(v => Knowledge.Of(view, v) >= Known.Estimate).Select(v => v.Index).ToHashSet();
        Block[] blocks =
        [
            .. WhyPage.Moved(view, turn, moved.Contains),
            .. Under("Votes", Voted.Of(view, turn).SelectMany(v => v.Stands.Where(s => s.Person == person.Index).Select(s => $"{Items.Title(view, v.Item)}: {v.With(view, s)}"))),
            .. Under("Acts and posts", view.Chronicle.OfTurn(turn).Where(h => IsHis(h, person.Index)).Select(h => Telling.Of(view, h)?.Short ?? "")),
            .. Under("In confidence", ConfidenceOrigin.OfSoundings(view, turn, s => s.Actor == person.Index || s.Target == person.Index || s.Rival == person.Index)),
            .. Under("The showdown", ConfidenceOrigin.OfShowdowns(view, turn, s => s.Actor == person.Index || s.Against == person.Index || s.Stands.Any(v => v.Person == person.Index))),
        ];
        return Page.Of(
            $"Why: {person.Short}, {Dates.Span(view.Scenario.Calendar, turn)}",
            blocks.Length > 0 ? blocks : [new Paragraph($"Nothing that you know of happened to {Names.Person(view, person.Index)} in this {Dates.Unit(view.Scenario.Calendar)}.")]);
    }

    private static IEnumerable<Block> Under(string title, IEnumerable<string> lines)
    {
        var told = lines.Where(l => l.Length > 0).ToList();
        if (told.Count > 0)
        {
            yield return new Heading(title);
            yield return Lines.Of(told);
        }
    }

    private static bool IsHis(Happening happening, int person) => happening switch
    {
        ActDone done => done.Actor == person,
        MotionTabled tabled => tabled.Actor == person,
        OfficeChanged office => office.From == person || office.To == person,
        StandingChanged standing => standing.Person == person,
        WordBroken broken => broken.Person == person || broken.Creditor == person,
        _ => false,
    };
}
