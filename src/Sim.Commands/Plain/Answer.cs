using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Decisions;
using Sim.Reports.Menus;

namespace Sim.Commands.Plain;

/// <summary>What a line typed at a list of offers means.</summary>
public abstract record Answer
{
    public sealed record Chosen(Offer Offer, bool Speak) : Answer;

    /// <summary>The offer is there but closed.</summary>
    public sealed record Closed(Offer Offer) : Answer;

    /// <summary>More than one offer may be meant, or one that ends the turn's acts and is not taken on half a word.</summary>
    public sealed record Several(ImmutableArray<Offer> Offers) : Answer;

    /// <summary>To speak, but for what is not said.</summary>
    public sealed record SpeakForWhat : Answer;

    public sealed record NotUnderstood : Answer;

    /// <summary>
    /// Reads a number (of the open offers, from 1), an id in full, or the words of a title as <see cref="Matching"/> does. An empty line
    /// is the first open offer. A last word <c>speak</c> asks to speak for it. What asks further may be answered at once:
    /// <c>sound_out orlov against markov</c>.
    /// </summary>
    public static Answer Read(string line, ImmutableArray<Offer> offers) => Read(line, offers, [.. offers.Where(o => o.IsOpen)]);

    /// <param name="numbered">The offers by their numbers, from 1; null where there is none now.</param>
    public static Answer Read(string line, ImmutableArray<Offer> offers, ImmutableArray<Offer?> numbered)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var speak = words.Length > 0 && Same(words[^1], "speak") && offers.Any(o => o.Decision is Vote) && !offers.Any(o => Same(o.Label, line));
        var text = string.Join(' ', speak ? words[..^1] : words);
        var open = offers.Where(o => o.IsOpen).ToImmutableArray();
        if (text.Length == 0)
        {
            return speak ? new SpeakForWhat() : open.Length > 0 ? new Chosen(open[0], speak) : new NotUnderstood();
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number < 1 || number > numbered.Length || numbered[number - 1] is not { } offer ? new NotUnderstood()
                : offer.IsOpen ? new Chosen(offer, speak)
                : new Closed(offer);
        }

        return Matching.Of(offers, text, o => [o.Label], o => o.Word) switch
        {
            [] => Further(words, offers),
            [{ Decision: Rest } only] when words.Length == 1 && !Same(only.Word, text) && !Same(only.Label, text) => new Several([only]),
            [{ IsOpen: true } only] => new Chosen(only, speak),
            [var only] => new Closed(only),
            var several => new Several(several),
        };
    }

    // The longest beginning that is an offer, and what it asks answered by the rest.
    private static Answer Further(string[] words, ImmutableArray<Offer> offers)
    {
        for (var count = words.Length - 1; count > 0; count--)
        {
            if (Matching.Of(offers, string.Join(' ', words[..count]), o => [o.Label], o => o.Word) is [{ IsOpen: true, Then: { IsEmpty: false } then }])
            {
                var rest = Same(words[count], "against") && count + 1 < words.Length ? words[(count + 1)..] : words[count..];
                return Read(string.Join(' ', rest), then) is var answer and (Chosen or Closed) ? answer : new NotUnderstood();
            }
        }

        return new NotUnderstood();
    }

    private static bool Same(string text, string typed) => string.Equals(text, typed, StringComparison.OrdinalIgnoreCase);
}
