using System.Text;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>Who plays which part in a text: −1 where nobody does (yet), or nobody may be named.</summary>
/// <param name="Of">Where the text belongs to something of the past, so that offices are named as they were held then.</param>
/// <param name="Office">The vacant post that is meant.</param>
public readonly record struct Parts(int Actor = -1, int Target = -1, int Rival = -1, Aimed Aimed = Aimed.Person, Happening? Of = null, int Office = -1)
{
    public static Parts None => new(-1, -1, -1);
}

/// <summary>Fills <c>{actor}</c>, <c>{target}</c>, <c>{rival}</c>, offices and people in an author's text.</summary>
public static class Placeholders
{
    public static string Fill(GameView view, string text, Parts parts) => Fill(text, word => Name(view, word, parts));

    /// <summary>Fills a text before the game begins, with the offices as they are held then.</summary>
    public static string AtStart(Scenario scenario, string text) => Fill(text, word =>
        scenario.Offices.FirstOrDefault(o => string.Equals(o.Id, word, StringComparison.Ordinal)) is { } office
            ? office.Holder >= 0 ? scenario.People[office.Holder].Short : $"nobody ({office.Short} is vacant)"
            : scenario.PersonNamed(word)?.Short ?? word);

    private static string Fill(string text, Func<string, string> name)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            result.Append(text, at, open - at).Append(name(text[(open + 1)..close]));
            at = close + 1;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static string Name(GameView view, string word, Parts parts) => word switch
    {
        "actor" => PersonOr(view, parts.Actor, "somebody"),
        "target" when parts.Target < 0 => parts.Aimed == Aimed.Country ? "a country" : "a colleague",
        "target" when parts.Aimed == Aimed.Country => view.Scenario.Countries[parts.Target].Name,
        "target" => view.Scenario.People[parts.Target].Short,
        "rival" => PersonOr(view, parts.Rival, "another"),
        _ => OfficeOrPerson(view, word, parts.Of),
    };

    private static string PersonOr(GameView view, int person, string otherwise) =>
        person < 0 ? otherwise : view.Scenario.People[person].Short;

    private static string OfficeOrPerson(GameView view, string word, Happening? of)
    {
        foreach (var office in view.Scenario.Offices)
        {
            if (string.Equals(office.Id, word, StringComparison.Ordinal))
            {
                return PersonOr(view, Holders.Before(view, office.Index, of), $"nobody ({office.Short} is vacant)");
            }
        }

        return view.Scenario.PersonNamed(word)?.Short ?? word;
    }
}
