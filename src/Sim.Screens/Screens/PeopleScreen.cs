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

    public override string About => "Who votes, who does not, and how each seems to stand with you. What others think of you is a feeling, never a number.";

    protected override IEnumerable<ChoiceText> Entries()
    {
        var group = "";
        foreach (var (title, person) in _people)
        {
            var row = PeoplePage.Row(playing.View, person);
            yield return new ChoiceText(row.Label, row.Note.Length > 0 ? row.Note : row.Value, null, string.Equals(title, group, StringComparison.Ordinal) ? "" : title);
            group = title;
        }
    }

    protected override Page CardOf(int index) => index < 0 ? Page.Of("Nobody") : PersonPage.Of(playing.View, _people[index].Person);

    private static IEnumerable<(string Group, Person Person)> Grouped(Playing playing)
    {
        var situation = playing.View.Situation;
        return playing.View.Scenario.People
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
