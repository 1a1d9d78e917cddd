using System.Text.RegularExpressions;

namespace Sim.Screens.Tests.Twins;

/// <summary>What the plain twin printed, sentence by sentence: written on lines without end, without its prompts and its labels.</summary>
internal static partial class PlainReading
{
    public static List<string> Of(string output)
    {
        var units = new List<string>();
        foreach (var line in output.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !Prompt().IsMatch(l)))
        {
            if (line.StartsWith("It looks like ", StringComparison.Ordinal))
            {
                units.AddRange(Counts().Matches(line).Select(m => m.Value));
            }
            else if (line.StartsWith("Effects: ", StringComparison.Ordinal))
            {
                units.AddRange(line["Effects: ".Length..].Split("; "));
            }
            else if (Voice().Match(line) is { Success: true } voice)
            {
                units.AddRange(Canon.Sentences($"{voice.Groups["says"].Value} — {voice.Groups["who"].Value} {voice.Groups["note"].Value}"));
            }
            else
            {
                units.AddRange(Canon.Sentences(Trends(Labels().Replace(line, ""))));
            }
        }

        return [.. units.Select(Canon.Of).Where(u => u.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    // Said as words here, as a sign there.
    private static string Trends(string line) => Moving().Replace(line, "");

    [GeneratedRegex(@"^(Not found|There is no [a-z ]+ ""|Your choice|Type help|Answer [0-9]|You chose: .*\.$|Your (vote|answer)\?|What will you do\?|Not open now:|Whom\?|Slots left: |Before you: |.*\(.*back returns\)|.*\(again lists it anew\)|To speak for it is not open)")]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^(?<who>[^""]*) says: ""(?<says>.*)""(?<note>.*)$")]
    private static partial Regex Voice();

    [GeneratedRegex(@"^(\d+\. |In session: )")]
    private static partial Regex Labels();

    [GeneratedRegex(@"\d+ for ""[^""]*""")]
    private static partial Regex Counts();

    [GeneratedRegex(@"\b(rising|falling) (?=[+-]\d)")]
    private static partial Regex Moving();
}
