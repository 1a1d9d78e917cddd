using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Sites;

/// <summary>
/// What the game changes by itself, without an effect in the scenario: here nothing is concluded from what a scenario does or leaves
/// undone, and every number keeps its full range. Whoever teaches the engine to change something else adds it here; a test plays games
/// and holds what it sees against these pages.
/// <list type="bullet">
/// <item>bases: offices give them, take them back and let them grow;</item>
/// <item>authority: motions, speeches, showdowns and their verdicts;</item>
/// <item>alarm: soundings that leak, blows beaten off;</item>
/// <item>trust: votes, soundings, broken bargains, showdowns, and the seed at the start;</item>
/// <item>stances, the stakes and the appeals: kept with them, though only the last two change by showdowns today;</item>
/// <item>seats and standings: verdicts of showdowns (no list here: every one of them stays possible);</item>
/// <item>offices fall vacant by verdicts, and are never given by them: vacant stays possible, a holder does not come by itself;</item>
/// <item>agreements, blows, shares of power: never bounded here beyond what they are.</item>
/// </list>
/// What no part of the game changes by itself: numbers and flags that the scenario declares, states of machines, events, answers, acts done.
/// </summary>
internal static class Touch
{
    /// <summary>Whether only effects of the scenario change a variable.</summary>
    public static bool IsOnlyByEffects(Variable variable, Layout layout) => variable.Owner switch
    {
        Owner.Country => true,
        Owner.Realm => variable.Index < layout.RealmVariables - Layout.BuiltInRealm,
        Owner.Person => IsOnlyByEffects(AttributeOf(variable, layout), layout),
        _ => false,
    };

    /// <summary>Whether only effects of the scenario change this attribute of people.</summary>
    public static bool IsOnlyByEffects(int personAttribute, Layout layout) =>
        personAttribute >= Layout.BuiltInAttributes && personAttribute < layout.PersonAttributes - layout.Axes;

    /// <summary>Which attribute of its person or country a variable is.</summary>
    public static int AttributeOf(Variable variable, Layout layout) => variable.Owner == Owner.Person
        ? variable.Index + Layout.Header - layout.PersonSlot(variable.OwnerIndex, 0)
        : variable.Index + Layout.Header - layout.CountrySlot(variable.OwnerIndex, 0);
}
