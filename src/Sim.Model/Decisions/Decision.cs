using System.Globalization;

namespace Sim.Model.Decisions;

/// <summary>One logged command: who chose what. Written in ids, so that a recording can be read and outlives a recompiled scenario.</summary>
public abstract record Decision
{
    /// <summary>The decision as one line of a recording: <c>act court orlov</c>, <c>vote amnesty petty</c>, <c>rest</c>, <c>expect fallen.orlov 70</c>.</summary>
    public abstract string Line { get; }

    /// <summary>Reads a line back, or null if it is not one.</summary>
    public static Decision? Read(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["rest"] => new Rest(),
            ["act", var act] => new Do(act, null, null),
            ["act", var act, var target] => new Do(act, Some(target), null),
            ["act", var act, var target, "against", var rival] => new Do(act, Some(target), rival),
            ["vote", var item, var option] => new Vote(item, option, Speak: false),
            ["vote", var item, var option, "speak"] => new Vote(item, option, Speak: true),
            ["expect", var outcome, var percent] when int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out var likely) => new Expect(outcome, likely),
            _ => null,
        };

        static string? Some(string word) => word == "-" ? null : word;
    }
}

/// <summary>Spends one slot on an act.</summary>
public sealed record Do(string Act, string? Target, string? Rival) : Decision
{
    public override string Line => (Target, Rival) switch
    {
        (null, null) => $"act {Act}",
        (not null, null) => $"act {Act} {Target}",
        _ => $"act {Act} {Target ?? "-"} against {Rival}",
    };
}

/// <summary>Takes a stand on the item before the session: a question (option id) or a motion (<c>for</c> or <c>against</c>).</summary>
/// <param name="Speak">Whether he spends a slot to speak for it, which moves others.</param>
public sealed record Vote(string Item, string Option, bool Speak) : Decision
{
    public override string Line => Speak ? $"vote {Item} {Option} speak" : $"vote {Item} {Option}";
}

/// <summary>Spends no more slots this turn; the session begins.</summary>
public sealed record Rest : Decision
{
    public override string Line => "rest";
}

/// <summary>Says how likely it is that something will be so when the game ends. It changes nothing in the game, and is marked at the end.</summary>
/// <param name="Outcome">The word of an <see cref="Forecasts.Outcome"/>.</param>
/// <param name="Percent">From 0 to 100.</param>
public sealed record Expect(string Outcome, int Percent) : Decision
{
    public override string Line => string.Create(CultureInfo.InvariantCulture, $"expect {Outcome} {Percent}");
}
