using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>The scenario itself.</summary>
internal static class ScenarioForm
{
    public static readonly Field<Written> Id = new Field<Written>("scenario", new IdKind(hyphens: true)).Needed("its-id");

    /// <summary>Another scenario, shipped or beside this one, of which this one gives only what is different.</summary>
    public static readonly Field<Written> Extends = new("extends", new IdKind(hyphens: true));

    /// <summary>The format in which its files are written; left out, the one of this program.</summary>
    public static readonly Field<Placed<int>> Format = Fields.Number("format", 0, 9999);

    public static readonly Field<Placed<Status>> Status = Fields.Status();
    public static readonly Field<Prose> Author = Fields.Text("author");
    public static readonly Field<Prose> Licence = Fields.Text("licence");
    public static readonly Field<Prose> Language = Fields.Text("language");
    public static readonly Field<Placed<int>> ReadingAge = Fields.Number("reading_age", 1, 99);

    public static readonly Field<Prose> Title = Fields.Text("title").Needed("The spring of 1953");
    public static readonly Field<Prose> Summary = Fields.Text("summary").Needed("what the player reads before he begins");
    public static readonly Field<Prose> ContentNote = Fields.Text("content_note");
    public static readonly Field<Placed<DateOnly>> Start = Fields.Date("start").Needed("1953-03-05");
    public static readonly Field<Placed<Pace>> Turn = Fields.Choice("turn", ("day", Pace.Day), ("week", Pace.Week), ("month", Pace.Month), ("quarter", Pace.Quarter)).Needed("week");
    public static readonly Field<Placed<int>> Turns = Fields.Number("turns", 1, 1000).Needed("20");
    public static readonly Field<Placed<int>> Slots = Fields.Number("slots", 0, 9);

    /// <summary>What the loser of a struggle must expect when the game begins.</summary>
    public static readonly Field<Placed<int>> Stakes = Fields.Number("stakes", 0, 100).ReadUntil(1, "Write under 'starts:'  - stakes 60");

    /// <summary>How often the Central Committee has met over the head of the Presidium before.</summary>
    public static readonly Field<Placed<int>> Appeals = Fields.Number("appeals", 0, 100).ReadUntil(1, "Write under 'starts:'  - appeals 1");

    /// <summary>How things stand on the first day, where that is not said with the things themselves.</summary>
    public static readonly Field<IReadOnlyList<TermText>> Starts = new("starts", new StartsKind());

    /// <summary>What is said among the starts now: a field of the old format becomes a line there.</summary>
    public static readonly IReadOnlyList<Field> MovedToStarts = [Stakes, Appeals];

    public static readonly Field<IReadOnlyList<Written>> Chairs = Fields.Names("chairs", "a list of people");

    /// <summary>Which events come: all whose days are played, or only those of which this scenario itself speaks. So a lesson stays as it is when the world below it grows.</summary>
    public static readonly Field<Placed<bool>> OwnScenes = Fields.Choice("scenes", ("all", false), ("own", true));

    public static readonly Form Form = new("scenario", Id, Extends, Format, Status, Author, Licence, Language, ReadingAge, Title, Summary, ContentNote, Start, Turn, Turns, Slots, Stakes, Appeals, Starts, Chairs, OwnScenes);
}
