using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>What people, numbers and things are called in a report.</summary>
public static class Names
{
    private static readonly string[] Attributes = ["party", "state", "security", "army", "ideology", "authority", "alarm"];

    /// <summary>The short name; <c>you</c> for the player's person; <c>somebody</c> for nobody known.</summary>
    public static string Person(GameView view, int person) =>
        person < 0 ? "somebody" : person == view.Chair ? "you" : view.Scenario.People[person].Short;

    /// <summary>The short name, also of the player's person.</summary>
    public static string Short(Scenario scenario, int person) => person < 0 ? "nobody" : scenario.People[person].Short;

    /// <summary>A name at the head of a sentence.</summary>
    public static string Subject(GameView view, int person) => Sentence.Capital(Person(view, person));

    /// <summary><c>has</c>, or <c>have</c> for you.</summary>
    public static string Has(GameView view, int person) => person == view.Chair && person >= 0 ? "have" : "has";

    /// <summary><c>was</c>, or <c>were</c> for you.</summary>
    public static string Was(GameView view, int person) => person == view.Chair && person >= 0 ? "were" : "was";

    public static string Base(Base which) => Attributes[(int)which];

    /// <summary>A variable as one would say it: <c>Fear</c>, <c>Ruritania: resentment</c>, <c>Markov: security</c>, <c>Orlov's trust in you</c>.</summary>
    public static string Of(GameView view, Variable variable)
    {
        var scenario = view.Scenario;
        return variable.Owner switch
        {
            Owner.Country => Owned(scenario.Countries[variable.OwnerIndex].Name, variable.Title),
            Owner.Person => Owned(Subject(view, variable.OwnerIndex), Attribute(scenario, variable)),
            Owner.Trust when variable.OwnerIndex == view.Chair => $"Your trust in {Person(view, variable.OtherIndex)}",
            Owner.Trust => $"{scenario.People[variable.OwnerIndex].Short}'s trust in {Person(view, variable.OtherIndex)}",
            _ => variable.Title,
        };
    }

    /// <summary>A variable within a sentence: <c>your security</c>, <c>Markov's party</c>, <c>Anger in Ruritania</c>; a title keeps its capital, which may be a name's.</summary>
    public static string Within(GameView view, Variable variable) => variable.Owner switch
    {
        Owner.Person when variable.OwnerIndex == view.Chair => $"your {Attribute(view.Scenario, variable)}",
        Owner.Person => $"{view.Scenario.People[variable.OwnerIndex].Short}'s {Attribute(view.Scenario, variable)}",
        Owner.Country => $"{Own(view.Scenario, variable)} in {view.Scenario.Countries[variable.OwnerIndex].Name}",
        Owner.Trust when variable.OwnerIndex == view.Chair => $"your trust in {Person(view, variable.OtherIndex)}",
        _ => Of(view, variable),
    };

    /// <summary>A person's number without his name: <c>security</c>, <c>authority</c>, or the title its author gave it.</summary>
    public static string Attribute(Scenario scenario, Variable variable)
    {
        var attribute = Slots.Attribute(scenario, variable);
        return attribute < Attributes.Length ? Attributes[attribute] : Own(scenario, variable);
    }

    /// <summary>A number's title without the name of whose it is: <c>Resentment</c>, where the country is named beside it.</summary>
    public static string Own(Scenario scenario, Variable variable)
    {
        var owner = variable.Owner switch
        {
            Owner.Country => scenario.Countries[variable.OwnerIndex].Name,
            Owner.Person => scenario.People[variable.OwnerIndex].Short,
            _ => "",
        };
        var prefix = owner + ": ";
        return owner.Length > 0 && variable.Title.StartsWith(prefix, StringComparison.Ordinal) ? variable.Title[prefix.Length..] : variable.Title;
    }

    private static string Owned(string owner, string title) =>
        title.StartsWith(owner, StringComparison.Ordinal) ? title : $"{owner}: {title}";
}
