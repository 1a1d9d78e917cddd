using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Origins;

/// <summary>Behind a rule: its condition with what it found, how its amount was worked out, and what had moved those numbers.</summary>
internal static class RuleOrigin
{
    public static IEnumerable<string> Of(GameView view, int at)
    {
        var entry = view.Ledger.Entries[at];
        var rule = view.Scenario.Rules[entry.Cause.Index];
        var about = Abouts(view, rule, entry, Past.At(view, Place.OfRule(view, at)));
        var place = Place.OfRule(view, Starts(view, at).FirstOrDefault(s => about.Any(a => Knowing.MayHaveHeld(view, rule.If, Past.At(view, Place.OfRule(view, s)), a)), at));
        var past = Past.At(view, place);
        var held = about.Where(a => Knowing.MayHaveHeld(view, rule.If, past, a)).ToList();
        if (held.Count == 0)
        {
            // It has moved, so that it must have held of somebody; of whom, only those numbers would say.
            yield return rule.Each == Each.Country ? "It moves for every country of which its condition holds; of which it did, you cannot know"
                : rule.Each == Each.Person ? "It moves for everybody of whom its condition holds; of whom it did, you cannot know"
                : "";
            yield break;
        }

        foreach (var one in held)
        {
            yield return rule.If is { } condition
                ? $"It moves when{Of(view, rule, one)}: {new ConditionWords(view, past, one).Of(condition)}"
                : $"It moves every {Dates.Unit(view.Scenario.Calendar)}, whatever else holds";
        }

        var amount = Amount(rule, view.Scenario.Variables[entry.Variable], past, held[0]);
        if (amount is not null and not Number)
        {
            yield return $"By how much: {new AmountWords(view, Past.At(view, Place.OfRule(view, at)), held[0], certain: true).Of(amount)}";
        }

        foreach (var line in held.SelectMany(a => LastChanges.Of(view, place, past, a, rule.If, amount)).Distinct(StringComparer.Ordinal))
        {
            yield return line;
        }
    }

    // The condition was read before the rule had moved anything: at this entry, or at the first of the run that it made.
    private static IEnumerable<int> Starts(GameView view, int at)
    {
        var start = at;
        yield return at;
        while (start > 0 && view.Ledger.Entries[start - 1] is var before && before.Turn == view.Ledger.Entries[at].Turn && before.Cause == view.Ledger.Entries[at].Cause)
        {
            yield return --start;
        }
    }

    /// <summary>Of whom the rule spoke: the owner of the number, or where it is nobody's, all for whom the rule held.</summary>
    private static List<About> Abouts(GameView view, Rule rule, Entry entry, Situation past)
    {
        var variable = view.Scenario.Variables[entry.Variable];
        switch (rule.Each)
        {
            case Each.Country:
                return variable.Owner == Owner.Country
                    ? [About.InCountry(variable.OwnerIndex)]
                    : [.. view.Scenario.Countries.Select(c => About.InCountry(c.Index)).Where(a => Knowing.Held(view, rule.If, past, a) == true)];
            case Each.Person when variable.Owner == Owner.Person:
                return [About.One(variable.OwnerIndex)];
            case Each.Person when variable.Owner == Owner.Trust:
                var trusted = rule.Effects.OfType<Change>().Any(c => c.What is TrustReading { To.Kind: WhoKind.Person });
                return [About.One(trusted ? variable.OtherIndex : variable.OwnerIndex)];
            case Each.Person:
                return [.. view.Scenario.People.Where(p => past.IsActive(p.Index)).Select(p => About.One(p.Index)).Where(a => Knowing.Held(view, rule.If, past, a) == true)];
            default:
                return [About.Nobody];
        }
    }

    private static Expression? Amount(Rule rule, Variable variable, Situation past, About about) => rule.Effects.OfType<Change>()
        .FirstOrDefault(c => Readings.Variable(c.What, past, about) == variable)?.Amount;

    private static string Of(GameView view, Rule rule, About about) => rule.Each switch
    {
        Each.Country => $" (here for {view.Scenario.Countries[about.Country].Name})",
        Each.Person => $" (here for {Names.Person(view, about.Person)})",
        _ => "",
    };
}
