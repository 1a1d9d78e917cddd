using System.Globalization;
using System.Text;

namespace Sim.Language.Repairs;

/// <summary>The difference between two texts as other tools read it: lines taken out and put in, with three lines round them.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>How far is looked for a line that both have.</summary>
    private const int Reach = 60;

    /// <summary>Nothing where the texts are the same.</summary>
    public static string Of(string file, string before, string after)
    {
        var changes = Changes(Lines(before), Lines(after));
        var text = new StringBuilder();
        for (var i = 0; i < changes.Count;)
        {
            if (changes[i].Sign == ' ')
            {
                i++;
                continue;
            }

            var start = Math.Max(0, i - Context);
            var end = EndOfHunk(changes, i);
            text.Append(text.Length == 0 ? $"--- {file}\n+++ {file}\n" : "").Append(Hunk(changes, start, end));
            i = end;
        }

        return text.ToString();
    }

    private static int EndOfHunk(List<Change> changes, int at)
    {
        var last = at;
        for (var i = at; i < changes.Count && i <= last + (2 * Context); i++)
        {
            last = changes[i].Sign == ' ' ? last : i;
        }

        return Math.Min(changes.Count, last + 1 + Context);
    }

    private static string Hunk(List<Change> changes, int start, int end)
    {
        var part = changes[start..end];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"@@ -{part[0].Old},{part.Count(c => c.Sign != '+')} +{part[0].New},{part.Count(c => c.Sign != '-')} @@\n");
        foreach (var change in part)
        {
            text.Append(change.Sign).Append(change.Line).Append('\n');
        }

        return text.ToString();
    }

    private static List<Change> Changes(string[] before, string[] after)
    {
        var changes = new List<Change>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                changes.Add(new Change(' ', before[i], i++ + 1, j++ + 1));
                continue;
            }

            var (out_, in_) = NextCommon(before, i, after, j);
            for (; out_ > 0; out_--)
            {
                changes.Add(new Change('-', before[i], i++ + 1, j + 1));
            }

            for (; in_ > 0; in_--)
            {
                changes.Add(new Change('+', after[j], i + 1, j++ + 1));
            }
        }

        return changes;
    }

    /// <summary>How many lines of each lie before the nearest line that both have; all the rest of them where there is none in reach.</summary>
    private static (int Out, int In) NextCommon(string[] before, int i, string[] after, int j)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            for (var out_ = 0; out_ <= distance; out_++)
            {
                var in_ = distance - out_;
                if (i + out_ < before.Length && j + in_ < after.Length && before[i + out_] == after[j + in_])
                {
                    return (out_, in_);
                }
            }
        }

        return (before.Length - i, after.Length - j);
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    private sealed record Change(char Sign, string Line, int Old, int New);
}
