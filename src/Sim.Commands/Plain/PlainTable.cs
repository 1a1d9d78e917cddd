using System.Collections.Immutable;
using System.Globalization;
using Sim.Language.Diagnostics;
using Sim.Model.Decisions;
using Sim.Reports.Menus;
using Sim.Reports.Sessions;
using Sim.Reports.Views;

namespace Sim.Commands.Plain;

/// <summary>Puts a list of offers to the player and reads lines until one settles it.</summary>
public sealed class PlainTable(TextReader input, PlainPaper paper, PlainWords words)
{
    private readonly PlainList _list = new(paper);
    private readonly PlainNumbers _numbers = new();

    /// <param name="isFirst">Whether this is the question of the moment, and not one that follows from an answer.</param>
    public Reply Ask(GameView view, string asks, ImmutableArray<Offer> offers, bool isFirst)
    {
        if (!offers.Any(o => o.IsOpen))
        {
            throw new InvalidOperationException("The game waits for a decision and offers none that is open.");
        }

        var numbered = _numbers.Of(view, isFirst ? "" : asks, offers);
        _list.Write(view, asks, numbered, isFirst);
        while (true)
        {
            if (input.ReadLine() is not { } line)
            {
                return new Reply.Left();
            }

            line = line.Trim();
            if (Expectation(line) is { } expectation)
            {
                return new Reply.Decided(expectation);
            }

            switch (words.Read(line, view, offers, numbered))
            {
                case PlainWord.Quit:
                    return new Reply.Left();
                case PlainWord.Back:
                    return new Reply.Back();
                case PlainWord.Again:
                    _list.Write(view, asks, numbered, isFirst);
                    continue;
                case PlainWord.Told:
                    paper.Line(isFirst ? "Your choice? (again lists it anew)" : $"{asks} (again lists it anew)");
                    continue;
            }

            if (Settle(view, asks, offers, numbered, isFirst, line) is { } reply)
            {
                return reply;
            }
        }
    }

    // "likely fallen.orlov 70", with or without the sign.
    private static Expect? Expectation(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var word, var outcome, var percent] && string.Equals(word, "likely", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(percent.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var likely) ? new Expect(outcome, likely) : null;

    /// <summary>Null where the answer did not settle it, and the player is asked again.</summary>
    private Reply? Settle(GameView view, string asks, ImmutableArray<Offer> offers, ImmutableArray<Offer?> numbered, bool isFirst, string line)
    {
        switch (Answer.Read(line, offers, numbered))
        {
            case Answer.Chosen { Offer: { Decision: Vote vote } offer, Speak: true }:
                if (offer.Speak is { IsOpen: false, Refusal: { } refusal })
                {
                    paper.Line($"You cannot speak: {refusal}");
                    return null;
                }

                return new Reply.Decided(vote with { Speak = true });
            case Answer.Chosen { Offer: { Decision: { } decision } offer }:
                paper.Line($"You chose: {offer.Label}.");
                return new Reply.Decided(decision);
            case Answer.Chosen { Offer: var offer }:
                if (Ask(view, $"{offer.Label}. {offer.Asks} ({(CardPage.IsForGood(view, offer) ? "once it is said whom, it cannot be taken back; " : "")}back returns)", offer.Then, isFirst: false) is not Reply.Back and var reply)
                {
                    return reply;
                }

                _list.Write(view, asks, numbered, isFirst);
                return null;
            case Answer.Closed { Offer: var offer }:
                paper.Line($"{offer.Label} is not open: {offer.Refusal}");
                return null;
            case Answer.Several { Offers: var several }:
                paper.Line($"That could be: {string.Join("; ", several.Select(o => Numbered(o, numbered)))}. Type more of it, or its number.");
                return null;
            case Answer.SpeakForWhat:
                paper.Line("To speak, say for what: its number, then speak.");
                return null;
            default:
                paper.Line($"\"{line}\" is none of the answers. {Near(line, offers, numbered)}Type a number, the beginning of a title, again or help.");
                return null;
        }
    }

    private static string Numbered(Offer offer, ImmutableArray<Offer?> numbered) => offer.IsOpen
        ? string.Create(CultureInfo.InvariantCulture, $"{numbered.IndexOf(offer) + 1} {offer.Label}")
        : $"{offer.Label} (not open)";

    /// <summary>What was perhaps meant: the titles that have one of the words, or else a name that is written almost so.</summary>
    private static string Near(string line, ImmutableArray<Offer> offers, ImmutableArray<Offer?> numbered)
    {
        var some = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(w => Matching.Of(offers, w, o => [o.Label], o => o.Word)).Distinct().ToList();
        return some.Count > 0
            ? $"Near to it: {string.Join("; ", some.Select(o => Numbered(o, numbered)))}. "
            : NearestNames.Question(line, offers.Select(o => o.Label)) is { Length: > 0 } near ? near + " " : "";
    }
}
