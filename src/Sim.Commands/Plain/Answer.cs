using System.Collections.Immutable;
using System.Globalization;
using Sim.Reports.Menus;

namespace Sim.Commands.Plain;

/// <summary>What a line typed at a list of offers means.</summary>
public abstract record Answer
{
    public sealed record Chosen(Offer Offer, bool Speak) : Answer;

    /// <summary>The offer is there but closed.</summary>
    public sealed record Closed(Offer Offer) : Answer;

    /// <summary>More than one offer begins so.</summary>
    public sealed record Several(ImmutableArray<Offer> Offers) : Answer;

    public sealed record NotUnderstood : Answer;

    /// <summary>
    /// Reads a number (of the open offers, from 1), an id, or the beginning of an id or label that only one offer has. An empty line is the
    /// first open offer. A last word <c>speak</c> asks to speak for it.
    /// </summary>
    public static Answer Read(string line, ImmutableArray<Offer> offers)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var speak = words.Length > 0 && Same(words[^1], "speak") && offers.Any(o => o.Decision is Model.Decisions.Vote);
        var text = string.Join(' ', speak ? words[..^1] : words);
        var open = offers.Where(o => o.IsOpen).ToImmutableArray();
        if (text.Length == 0)
        {
            return open.Length > 0 ? new Chosen(open[0], speak) : new NotUnderstood();
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= open.Length ? new Chosen(open[number - 1], speak) : new NotUnderstood();
        }

        var exact = offers.Where(o => Same(o.Word, text) || Same(o.Label, text)).ToImmutableArray();
        var matches = exact.Length > 0 ? exact : [.. offers.Where(o => Begins(o.Word, text) || Begins(o.Label, text))];
        return matches switch
        {
            [] => new NotUnderstood(),
            [{ IsOpen: true } only] => new Chosen(only, speak),
            [var only] => new Closed(only),
            _ => new Several(matches),
        };
    }

    private static bool Same(string text, string typed) => string.Equals(text, typed, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string text, string typed) => text.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
