using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations;

/// <summary>Where each event stands in the files of its author.</summary>
internal static partial class EventPlaces
{
    private const string Prefix = "event.";

    public static ImmutableArray<EventPlace?> Of(SourceSet sources, Scenario scenario)
    {
        var titles = new Dictionary<string, EventPlace>(StringComparer.Ordinal);
        foreach (var text in ScenarioTexts.Of(sources).Where(t => t.Address.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            titles.TryAdd(text.Address.Split('.')[1], new EventPlace(text.File, text.Line));
        }

        var files = sources.AllFiles.GroupBy(f => f.File, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.First().Text.Split('\n'), StringComparer.Ordinal);
        return [.. scenario.Events.Select(e => titles.TryGetValue(e.Id, out var title) ? Head(e.Id, title, files) : null)];
    }

    // The texts of an event stand below the line that names it.
    private static EventPlace Head(string id, EventPlace text, Dictionary<string, string[]> files)
    {
        if (files.TryGetValue(text.File, out var lines))
        {
            for (var i = Math.Min(text.Line, lines.Length) - 1; i >= 0; i--)
            {
                if (Name().Match(lines[i]) is { Success: true } named && string.Equals(named.Groups[1].Value, id, StringComparison.Ordinal))
                {
                    return text with { Line = i + 1 };
                }
            }
        }

        return text;
    }

    [GeneratedRegex("^[ -]*(?:id|event): *([A-Za-z0-9_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
