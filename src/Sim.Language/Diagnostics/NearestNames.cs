namespace Sim.Language.Diagnostics;

/// <summary>Finds the names that an author may have meant, the likeliest first.</summary>
public static class NearestNames
{
    /// <summary>At most three names near enough to be worth offering.</summary>
    public static IReadOnlyList<string> To(string written, IEnumerable<string> known)
    {
        var near = new List<(int Distance, string Name)>();
        var limit = Math.Max(1, Math.Min(3, (written.Length + 1) / 3));
        foreach (var name in known)
        {
            var distance = Rank(written, name, limit);
            if (distance <= limit)
            {
                near.Add((distance, name));
            }
        }

        return [.. near.OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => n.Name).Distinct(StringComparer.Ordinal).Take(3)];
    }

    /// <summary>The one name that is near enough; null where there is none, or more than one.</summary>
    internal static string? Only(string written, IEnumerable<string> known) => To(written, known) is [var only] ? only : null;

    /// <summary>"Did you mean 'a', 'b' or 'c'?", or what else there is to say where nothing is near.</summary>
    public static string Question(string written, IEnumerable<string> known, string otherwise = "")
    {
        var near = To(written, known);
        return near.Count == 0 ? otherwise : $"Did you mean {Listed(near)}?";
    }

    /// <summary>'a', 'b' or 'c'.</summary>
    public static string Listed(IReadOnlyList<string> names, string between = "or") => names.Count switch
    {
        0 => "",
        1 => $"'{names[0]}'",
        _ => $"{string.Join(", ", names.Take(names.Count - 1).Select(n => $"'{n}'"))} {between} '{names[^1]}'",
    };

    private static int Rank(string written, string name, int limit)
    {
        if (string.Equals(written, name, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        if (written.Length >= 3 && (name.StartsWith(written, StringComparison.OrdinalIgnoreCase) || written.StartsWith(name + "_", StringComparison.OrdinalIgnoreCase)))
        {
            return 1;
        }

        return Math.Abs(written.Length - name.Length) > limit ? int.MaxValue : Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
    }

    /// <summary>Letters to add, drop, replace, or swap with a neighbour (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
