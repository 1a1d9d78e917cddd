using System.Text.RegularExpressions;

namespace Sim.Screens.Tests.Twins;

/// <summary>What the plain twin printed, sentence by sentence: its lines unwrapped, without its prompts and its labels.</summary>
internal static partial class PlainReading
{
    private const int Columns = 80;

    public static List<string> Of(string output)
    {
        var units = new List<string>();
        foreach (var line in Unwrapped(output).Select(l => l.Trim()).Where(l => l.Length > 0 && !Prompt().IsMatch(l)))
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
                units.Add($"{voice.Groups["says"].Value} {voice.Groups["who"].Value} {voice.Groups["note"].Value}");
            }
            else
            {
                units.AddRange(Canon.Sentences(Trends(Labels().Replace(line, ""))));
            }
        }

        return [.. units.Select(Canon.Of).Where(u => u.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    // A line was broken where the first word of the next would not have fitted; what hangs has its later lines indented, and
    // what begins like a fact or a change begins something new.
    private static IEnumerable<string> Unwrapped(string output)
    {
        var whole = "";
        var last = "";
        var hangs = false;
        foreach (var line in output.Replace("\r", "", StringComparison.Ordinal).Split('\n'))
        {
            var word = line.TrimStart().Split(' ')[0];
            if (last.Length > 0 && word.Length > 0 && last.Length + 1 + word.Length > Columns
                && (line[0] == ' ' || !(hangs || Begins().IsMatch(line))))
            {
                hangs = line[0] == ' ';
                whole += " " + line.TrimStart();
            }
            else
            {
                yield return whole;
                whole = line;
                hangs = false;
            }

            last = line;
        }

        yield return whole;
    }

    [GeneratedRegex(@"^[\p{L}' :]+(: | [+-]\d+ \()")]
    private static partial Regex Begins();

    // Said as words here, as a sign there.
    private static string Trends(string line) => Moving().Replace(line, "");

    [GeneratedRegex(@"^(Not found|There is no |Your choice|Type help|Answer 1|You chose: .*\.$|Your vote\?|What will you do\?|Not open now:|Whom\?|Slots left: |Before you: |In session: |.*\(back returns\)|.*\(again lists it anew\)|To speak for it is not open)")]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^(?<who>[^""]*) says: ""(?<says>.*)""(?<note>.*)$")]
    private static partial Regex Voice();

    [GeneratedRegex(@"^(\d+\. )")]
    private static partial Regex Labels();

    [GeneratedRegex(@"\d+ for ""[^""]*""")]
    private static partial Regex Counts();

    [GeneratedRegex(@"\b(rising|falling) (?=[+-]\d)")]
    private static partial Regex Moving();
}
