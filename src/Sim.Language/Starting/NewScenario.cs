using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Sim.Language.Starting;

/// <summary>A small scenario that checks clean and plays, to be changed into another.</summary>
public static partial class NewScenario
{
    /// <summary>Whether a name can be the id of a scenario, and of its folder.</summary>
    public static bool IsName(string name) => Name().IsMatch(name);

    /// <param name="path">How its folder is called from where its author stands.</param>
    public static ImmutableArray<NewFile> Of(string id, string path) =>
    [
        new NewFile("scenario.yaml", Template.Filled("scenario", ("id", id), ("title", Template.TitleOf(id)), ("path", path))),
        new NewFile("events/the_hands.yaml", Template.Filled("first_event")),
    ];

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
