using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Reports.Origins;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Menus;

/// <summary>
/// Why something is closed, where its author gives one reason for several needs: only what is missing is told, and how far. Of what the
/// player's person cannot see it is told only what it takes.
/// </summary>
internal static class Missing
{
    /// <summary>What is missing for the answer of a question; null where it needs one thing alone or nobody can say.</summary>
    public static string? Of(GameView view, Expression? needs, string otherwise) =>
        needs is null || Told(view, needs, About.Nobody) is not { Count: > 0 } told ? null
        : Sentence.Stop(IsOne(needs) ? $"{otherwise.TrimEnd('.')} ({Sentence.Listed(told)})" : Sentence.Capital(string.Join("; ", told)));

    /// <summary>What is missing for an act: for whomever it comes nearest to being possible.</summary>
    public static string? Of(GameView view, Act act, string otherwise)
    {
        if (act.Needs is null || view.Evaluate is null)
        {
            return null;
        }

        var candidates = Candidates(view, act).Select(a => (About: a, Told: Told(view, act.Needs, a))).Where(c => c.Told.Count > 0).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var (about, told) = candidates.MinBy(c => c.Told.Count);
        if (IsOne(act.Needs))
        {
            return act.Target == Aimed.Nobody ? Sentence.Stop($"{otherwise.TrimEnd('.')} ({Sentence.Listed(told)})") : null;
        }

        // Where it is the same for everybody, nobody is nearest.
        var text = string.Join("; ", told);
        var nearest = candidates.Count > 1 && candidates.Any(c => !c.Told.SequenceEqual(told, StringComparer.Ordinal)) ? Nearest(view, act, about) : "";
        return Sentence.Stop(nearest.Length > 0 ? $"Nearest is {nearest}: {text}" : Sentence.Capital(text));
    }

    private static List<string> Told(GameView view, Expression needs, About about)
    {
        var words = new NeedWords(view, about);
        var parts = NeedWords.Parts(needs).Where(p => !GoesWithoutSaying(p)).Select(p => (Part: p, Holds: words.Holds(p))).ToList();
        var missing = parts.Where(p => p.Holds == false).ToList();

        // What he can see is all there, so that it must be what he cannot.
        missing = missing.Count > 0 ? missing : [.. parts.Where(p => p.Holds is null)];
        return [.. missing.Where(p => words.CanBeSaid(p.Part)).Select(p => words.Of(p.Part)).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsOne(Expression needs) => NeedWords.Parts(needs).Count(p => !GoesWithoutSaying(p)) == 1;

    // That one does it to another is nothing that could be missing.
    private static bool GoesWithoutSaying(Expression part) => part is Not { Part: SamePerson { Left.Kind: var left, Right.Kind: var right } }
        && IsPart(left) && IsPart(right);

    private static bool IsPart(WhoKind who) => who is WhoKind.Actor or WhoKind.Target or WhoKind.Rival;

    private static IEnumerable<About> Candidates(GameView view, Act act)
    {
        var people = view.Scenario.People.Select(p => p.Index).Where(p => p != view.Chair && view.Situation.IsActive(p)).ToList();
        var self = About.Nobody with { Actor = view.Chair };
        IEnumerable<About> all = act.Target switch
        {
            Aimed.Country => view.Scenario.Countries.Select(c => self with { Country = c.Index }),
            Aimed.Person => people.Select(p => self with { Target = p }),
            _ => [self],
        };
        if (act.Rival)
        {
            all = all.SelectMany(a => people.Where(p => p != a.Target).Select(p => a with { Rival = p }));
        }

        return all.Where(a => act.If is null || view.Evaluate!(act.If, view.Situation, a) != 0);
    }

    private static string Nearest(GameView view, Act act, About about)
    {
        var target = act.Target switch
        {
            Aimed.Country => view.Scenario.Countries[about.Country].Name,
            Aimed.Person => Names.Person(view, about.Target),
            _ => "",
        };
        var rival = act.Rival ? $"against {Names.Person(view, about.Rival)}" : "";
        return Sentence.Joined(target, rival);
    }
}
