namespace Sim.Language.Tests;

/// <summary>What may happen to a text between the author's hand and the program, by lot.</summary>
internal static class Damage
{
    private static readonly string[] Snippets =
        ["\t", "  ", "\n", "\n\n", ":", ": ", "- ", "\"", "'", "“", "”", "[", "]", "{", "}", "|", ">", "#", "&x ", "*x", "!x ", "<<: x\n", "(", ")", "and ", "nad ", "=", "==", "-5", "999999999999", "0", "…", "\u00A0", "\u200B", "\u2028", "– ", "• ", "\r", "\uFEFF", "й", "event: x\n", "- id: fear\n", "after 3 turns: ", "if: ", "{actor}", "1953-02-30", "\0", "\uD800"];

    public static string Of(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        var snippet = Snippets[random.Next(Snippets.Length)];
        switch (random.Next(5))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, snippet);
            case 2:
                return text.Remove(at, length).Insert(at, snippet);
            case 3:
                return text.Insert(random.Next(text.Length + 1), text.Substring(at, length));
            default:
                var lines = text.Split('\n').ToList();
                var line = random.Next(lines.Count);
                var moved = lines[line];
                lines.RemoveAt(line);
                lines.Insert(random.Next(lines.Count + 1), random.Next(2) == 0 ? moved : "  " + moved);
                return string.Join('\n', lines);
        }
    }
}
