using System.Collections.Immutable;
using Sim.Model.Decisions;
using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Menus;

/// <summary>One act of the menu, with the questions to whom and against whom.</summary>
internal static class ActMenu
{
    public static Offer Of(GameView view, string id)
    {
        var act = view.Scenario.ActNamed(id)
            ?? throw new ArgumentException($"'{id}' is offered but the scenario has no such act.", nameof(id));
        var ways = view.Choices.Where(c => c.Decision is Do done && string.Equals(done.Act, id, StringComparison.Ordinal)).ToList();
        var parts = Titles.OfThePlayer(view, act);
        return Asked(view, act, ways, parts, id, Titles.Act(view, act, parts));
    }

    /// <summary>The ways that are left once some parts are given: a decision, or the next question.</summary>
    private static Offer Asked(GameView view, Act act, List<Choice> ways, Parts parts, string word, string label)
    {
        var asksTarget = parts.Target < 0 && ways.Any(w => ((Do)w.Decision).Target is not null);
        var asksRival = !asksTarget && parts.Rival < 0 && ways.Any(w => ((Do)w.Decision).Rival is not null);
        if (!asksTarget && !asksRival)
        {
            return new Offer(word, label, Why(view, act, ways[0].Refusal, parts), ways[0].Decision, "", []);
        }

        var answers = ImmutableArray.CreateBuilder<Offer>();
        foreach (var way in ways.GroupBy(w => asksTarget ? ((Do)w.Decision).Target : ((Do)w.Decision).Rival, StringComparer.Ordinal))
        {
            if (way.Key is { } key)
            {
                var next = asksTarget ? parts with { Target = TargetIndex(view, act, key) } : parts with { Rival = PersonIndex(view, key) };
                var name = asksTarget ? Titles.Target(view, act, next.Target) : Names.Person(view, next.Rival);
                answers.Add(Asked(view, act, [.. way], next, key, name));
            }
        }

        var open = answers.Any(a => a.IsOpen);
        return new Offer(
            word,
            label,
            open ? null : Why(view, act, ways.Select(w => w.Refusal).FirstOrDefault(r => r is not null), parts) ?? "there is nobody to do it with",
            null,
            asksRival ? "Against whom?" : act.Target == Aimed.Country ? "Which country?" : "Whom?",
            answers.ToImmutable());
    }

    // The engine says no with the author's words; where these stand for several needs, those that fail are told instead.
    private static string? Why(GameView view, Act act, string? refusal, Parts parts) => refusal is null ? null
        : string.Equals(refusal, act.Refusal, StringComparison.Ordinal) && Missing.Of(view, act, Menu.Filled(view, refusal, parts)!) is { } missing ? missing
        : Menu.Filled(view, refusal, parts);

    private static int TargetIndex(GameView view, Act act, string id) => act.Target == Aimed.Country
        ? view.Scenario.Countries.First(c => string.Equals(c.Id, id, StringComparison.Ordinal)).Index
        : PersonIndex(view, id);

    private static int PersonIndex(GameView view, string id) =>
        (view.Scenario.PersonNamed(id) ?? throw new ArgumentException($"'{id}' is offered but nobody bears that id.", nameof(id))).Index;
}
