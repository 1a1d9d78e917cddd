using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>Who and what there is where a condition, an effect or a text stands, beside what is declared by name.</summary>
/// <param name="Where">In words, for messages: "an event".</param>
/// <param name="Country">Whether a country is in question; <c>target</c> may mean it where an act has it as its target.</param>
internal sealed record Scope(string Where, bool Actor = false, bool Target = false, bool Rival = false, bool Person = false, bool Country = false, bool CountryIsTarget = false)
{
    /// <summary>Whether people can be sounded out and struck against.</summary>
    public bool IsAct { get; init; }

    /// <summary>Where nobody acts: events, endings, closings, checkpoints.</summary>
    public static Scope Of(string where) => new(where);

    public static Scope Option(bool hasDecider) => new("an option that the Presidium votes on", Actor: hasDecider);

    public static Scope Rule(Each each) => new("this rule", Person: each == Each.Person, Country: each == Each.Country);

    public static Scope Machine(bool eachCountry) => new("this machine", Country: eachCountry);

    /// <summary>Where an informant tells something to whoever is played.</summary>
    public static Scope Informant(bool eachCountry) => new("an informant", Actor: true, Country: eachCountry);

    public static Scope Aim { get; } = new("an aim", Actor: true);

    public static Scope Act(Aimed target, bool rival) =>
        new("this act", Actor: true, Target: target == Aimed.Person, Rival: rival, Country: target == Aimed.Country, CountryIsTarget: target == Aimed.Country) { IsAct = true };

    /// <summary>Whether a part is taken; null where the word is no part at all.</summary>
    public bool? Has(string part) => part switch
    {
        "actor" => Actor,
        "target" => Target || CountryIsTarget,
        "rival" => Rival,
        "person" => Person,
        "country" => Country,
        _ => null,
    };
}
