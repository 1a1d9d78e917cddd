using System.Collections.Immutable;
using Sim.Model.Scenarios;

namespace Sim.Model.Chronicles;

/// <summary>Something that happened in a turn, as the archives hold it. What the player may know of it is <see cref="Seen"/>.</summary>
public abstract record Happening(int Turn, Seen Seen)
{
    /// <summary>The day of a crisis on which it happened, as a <see cref="DateOnly.DayNumber"/>; 0 outside.</summary>
    public int Day { get; init; }
}

/// <summary>A crisis opened: from here on the turn is played in days.</summary>
public sealed record CrisisOpened(int Turn, int Crisis) : Happening(Turn, Seen.Public);

/// <summary>A crisis is over; the turn goes on to its close.</summary>
public sealed record CrisisOver(int Turn, int Crisis) : Happening(Turn, Seen.Public);

/// <summary>An event took place. With a chance, its odds and the number drawn (it happens when drawn is below the odds).</summary>
public sealed record EventHappened(int Turn, int Event, Draw? Draw) : Happening(Turn, Seen.Public)
{
    /// <summary>Which of its further paragraphs were true as it came, by index.</summary>
    public ImmutableArray<int> Also { get; init; } = [];
}

/// <summary>A question was decided, with who stood where and why.</summary>
public sealed record QuestionDecided(int Turn, int Event, int Option, int DecidedBy, ImmutableArray<Stand> Stands) : Happening(Turn, Seen.Public);

/// <summary>The Presidium put a question off to its next session.</summary>
public sealed record QuestionPutOff(int Turn, int Event, ImmutableArray<Stand> Stands) : Happening(Turn, Seen.Public);

/// <summary>A person had promised another his vote, and voted otherwise.</summary>
/// <param name="Event">The question on which it was asked for, or −1.</param>
/// <param name="Act">The motion on which it was asked for, or −1.</param>
public sealed record WordBroken(int Turn, int Person, int Creditor, int Event = -1, int Act = -1) : Happening(Turn, Seen.Secret);

/// <summary>A person did something on his own initiative.</summary>
public sealed record ActDone(int Turn, int Act, int Actor, int Target, int Rival, Seen Seen) : Happening(Turn, Seen);

/// <summary>A person tabled a motion for the next session.</summary>
/// <param name="Office">The vacant office that it would fill, or −1.</param>
public sealed record MotionTabled(int Turn, int Act, int Actor, int Target, int Rival, int Office = -1) : Happening(Turn, Seen.Public);

/// <summary>A motion was put to the vote. Option 0 is for, 1 against.</summary>
public sealed record MotionDecided(int Turn, int Act, int Actor, int Target, int Rival, bool Carried, ImmutableArray<Stand> Stands, int Office = -1) : Happening(Turn, Seen.Public);

/// <summary>Why a motion came to nothing before it was put to the vote.</summary>
public enum Lapse
{
    /// <summary>Whoever moved it has gone.</summary>
    MoverGone,
    /// <summary>Somebody whom it is about has gone.</summary>
    SubjectGone,
    /// <summary>The post that it would have filled is filled.</summary>
    PostFilled,
    /// <summary>What made it a matter at all is no longer so.</summary>
    SenseGone,
}

/// <summary>A motion lapsed: when it came up there was nothing left to decide.</summary>
public sealed record MotionLapsed(int Turn, int Act, int Actor, int Target, int Rival, Lapse Why, int Office = -1) : Happening(Turn, Seen.Public);

/// <summary>A machine went from one state to another.</summary>
public sealed record Transitioned(int Turn, int Machine, int Country, int From, int To, int Transition, Draw? Draw) : Happening(Turn, Seen.Public);

/// <summary>An office changed hands; −1 is nobody.</summary>
public sealed record OfficeChanged(int Turn, int Office, int From, int To) : Happening(Turn, Seen.Public);

/// <summary>A person was arrested, dismissed or died.</summary>
public sealed record StandingChanged(int Turn, int Person, Standing Standing) : Happening(Turn, Seen.Public);

/// <summary>A person came on the scene on his day.</summary>
public sealed record PersonEntered(int Turn, int Person) : Happening(Turn, Seen.Public);

/// <summary>A colleague asked the player in confidence whether he would move against a third; his answer is still to come.</summary>
public sealed record Asked(int Turn, int Actor, int Target, int Rival) : Happening(Turn, Seen.Secret);

/// <summary>One person asked another, in confidence, whether he would move against a third.</summary>
/// <param name="Leaked">Whether the third heard of it.</param>
/// <param name="Draw">The odds of a yes; null where the player was asked, who answers for himself, and who may let the third know.</param>
public sealed record Sounded(int Turn, int Actor, int Target, int Rival, bool Agreed, bool Leaked, Draw? Draw, ImmutableArray<Reason> Reasons) : Happening(Turn, Seen.Secret);

/// <summary>How a showdown ended.</summary>
public enum ShowdownEnd
{
    /// <summary>The majority did not come about.</summary>
    Outvoted,
    /// <summary>There was a majority, but the man attacked had the stronger force.</summary>
    Overpowered,
    /// <summary>He is removed and arrested.</summary>
    Arrested,
    /// <summary>He is removed and left alone.</summary>
    Dismissed,
    /// <summary>He loses his first office and stays among them.</summary>
    Demoted,
    /// <summary>The Central Committee has turned the vote of the Presidium round.</summary>
    Reversed,
}

/// <summary>What becomes of whoever loses.</summary>
public enum Terms
{
    Reprimand,
    Demotion,
    Dismissal,
    Arrest,
}

/// <summary>A person who lost a showdown, and on what terms.</summary>
public readonly record struct Fallen(int Person, Terms Terms);

/// <summary>The appeal of whoever was outvoted to the Central Committee.</summary>
/// <param name="Backers">Who stood with him, in the Presidium and outside it.</param>
/// <param name="Opponents">Who stood against him.</param>
/// <param name="ReachFor">What his side has to bring the members to Moscow: troops, guards, aeroplanes, telephones.</param>
/// <param name="Gathered">Whether the plenum met.</param>
/// <param name="PartyFor">The secretaries who owe their posts to his side.</param>
/// <param name="Count">Whether it upheld him; null where it did not meet.</param>
public sealed record Appeal(
    int Appellant,
    ImmutableArray<int> Backers,
    ImmutableArray<int> Opponents,
    int ReachFor,
    int ReachAgainst,
    Draw Gathered,
    int PartyFor,
    int PartyAgainst,
    Draw? Count)
{
    public bool Upheld => Count is { Happens: true };
}

/// <summary>An attempt to remove a person: who stood where, what force met what force, how it ended.</summary>
public sealed record ShowdownHeld(
    int Turn,
    int Actor,
    int Against,
    ImmutableArray<Stand> Stands,
    int ForceFor,
    int ForceAgainst,
    Draw? Draw,
    ShowdownEnd End,
    Appeal? Appeal = null,
    ImmutableArray<Fallen> Fallen = default) : Happening(Turn, Seen.Public);

/// <summary>The game closed, with the reason in words.</summary>
public sealed record GameClosed(int Turn, string Because) : Happening(Turn, Seen.Public);

/// <summary>Odds in percent and the number from 0 to 99 that was drawn: below the odds it happens.</summary>
public readonly record struct Draw(int Odds, int Drawn)
{
    public bool Happens => Drawn < Odds;
}
