using System.Collections.Immutable;
using Sim.Reports.Menus;
using Sim.Reports.Views;

namespace Sim.Commands.Plain;

/// <summary>
/// The numbers of what is offered. What was open when a question was first put comes first, then what was closed; as long as the turn lasts
/// everything keeps its number, whatever is done meanwhile.
/// </summary>
public sealed class PlainNumbers
{
    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);
    private object? _moment;

    /// <summary>The offers by their numbers, from 1; null where the one that had a number is not offered now.</summary>
    /// <param name="question">What is asked: each question counts for itself.</param>
    public ImmutableArray<Offer?> Of(GameView view, string question, ImmutableArray<Offer> offers)
    {
        var moment = (view.Situation.Occasion, view.Moment is Sim.Model.Moments.SessionMoment session ? session.Item : null);
        if (!moment.Equals(_moment))
        {
            _words.Clear();
            _moment = moment;
        }

        if (!_words.TryGetValue(question, out var words))
        {
            _words[question] = words = [];
        }

        words.AddRange(Menu.OpenFirst(offers).Select(o => o.Word).Where(w => !words.Contains(w, StringComparer.Ordinal)).ToList());
        return [.. words.Select(w => offers.FirstOrDefault(o => string.Equals(o.Word, w, StringComparison.Ordinal)))];
    }
}
