using System.Globalization;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Persons;

/// <summary>One person: who he is, what he holds, what he stands for, how you stand with each other.</summary>
public static class PersonPage
{
    public static Page Of(GameView view, Person person)
    {
        var standing = view.Situation.StandingOf(person.Index);
        return Page.Of(
            person.Name,
            [
                new Paragraph(Placeholders.Fill(view, person.Text, Parts.None)),
                Facts.Of([
                    new Fact("Born", person.Born.ToString(CultureInfo.InvariantCulture)),
                    new Fact("Standing", Seats.Standing(standing), standing == Standing.Active ? Seats.Seat(view.Situation.SeatOf(person.Index)) : ""),
                    new Fact("Posts", Seats.Posts(view, person.Index) is { Length: > 0 } posts ? posts : "none"),
                    .. Convictions(view.Scenario, person),
                ]),
                new Heading("Power"),
                Facts.Of(Slots.OfPerson(view.Scenario, person.Index)
                    .Where(v => Knowledge.Of(view, v) != Known.Nothing)
                    .Select(v => Figures.Line(view, v, Sentence.Capital(Names.Attribute(view.Scenario, v))))),
                .. Between(view, person),
                .. Source(view, person),
            ]);
    }

    /// <summary>What a person is known to stand for.</summary>
    public static IEnumerable<Fact> Convictions(Scenario scenario, Person person)
    {
        if (LineWords.Of(scenario, person.Stances) is { Length: > 0 } words)
        {
            yield return new Fact("Stands for", words, "a reading of the evidence");
        }
    }

    private static IEnumerable<Block> Between(GameView view, Person person)
    {
        if (view.Chair >= 0 && person.Index != view.Chair)
        {
            yield return new Heading("Between you");
            yield return Facts.Of([
                new Fact("Towards you", Level.Warmth(view.Situation.Trust(person.Index, view.Chair)), "as it seems"),
                new Fact("To you", Level.Regard(view.Situation.Trust(view.Chair, person.Index))),
                .. Confidences.With(view, person.Index) is { Length: > 0 } said ? [new Fact("In confidence", said)] : Array.Empty<Fact>(),
            ]);
        }
    }

    private static IEnumerable<Block> Source(GameView view, Person person)
    {
        if (person.Source is { } note)
        {
            yield return Lines.Of([Handbooks.SourceWords.Cited(view.Scenario, note)]);
        }
    }
}
