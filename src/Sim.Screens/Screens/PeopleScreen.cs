using System.Collections.Immutable;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>Who is who now.</summary>
public sealed class PeopleScreen(Stage stage, Playing playing) : BrowseScreen(stage)
{
    private readonly ImmutableArray<(string Group, Person Person)> _people = [.. Grouped(playing)];

    public override string Title => "People";

    public override string About => "Who votes, who does not, and how each seems to stand with you. What others think of you is a feeling, never a number. Whom you sounded out, and what he answered, stands with him and under how you stand.";

    protected override IEnumerable<ChoiceText> Entries()
    {
        var group = "";
        if (playing.View.Chair >= 0)
        {
            yield return new ChoiceText("How you stand", "who is with you, and what was said in confidence");
        }

        foreach (var (title, person) in _people)
        {
            var row = PeoplePage.Row(playing.View, person);
            var answers = Standings.Answers(playing.View, person.Index);
            yield return new ChoiceText(row.Label, $"{(row.Note.Length > 0 ? row.Note : row.Value)}{(answers.Length > 0 ? $"; {answers}" : "")}", null, string.Equals(title, group, StringComparison.Ordinal) ? "" : title);
            group = title;
        }
    }

    protected override int ListColumns(int width) => Math.Clamp(width / 2, 36, 56);

    protected override Page CardOf(int index)
    {
        // The first entry is oneself among the others, where somebody is played.
        var at = index - (playing.View.Chair >= 0 ? 1 : 0);
        if (index < 0)
        {
            return Page.Of("Nobody");
        }

        if (at < 0)
        {
            return Standings.Of(playing.View);
        }

        var person = _people[at].Person;
        var page = PersonPage.Of(playing.View, person);
        return person.Index == playing.View.Chair
            ? page
            : page with { Blocks = [.. page.Blocks, .. Standings.Confidences(playing.View, s => s.Actor == person.Index || s.Target == person.Index || s.Rival == person.Index)] };
    }

    private static IEnumerable<(string Group, Person Person)> Grouped(Playing playing)
    {
        var situation = playing.View.Situation;
        return playing.View.Scenario.People
            .Where(p => !PeoplePage.IsStillToCome(playing.View, p.Index))
            .Select(p => (Rank: Rank(p), Person: p))
            .OrderBy(p => p.Rank)
            .Select(p => (Titles[p.Rank], p.Person));

        int Rank(Person person) => !situation.IsActive(person.Index) ? 3 : situation.SeatOf(person.Index) switch
        {
            Seat.Full => 0,
            Seat.Candidate => 1,
            _ => 2,
        };
    }

    private static readonly string[] Titles = ["Full members, who vote", "Candidate members", "Without a seat", "No longer in politics"];
}
