using System.Text;
using Sim.Commands.Plain;
using Sim.Language.Explaining;

namespace Sim.Commands.Scenarios;

/// <summary>A page about a code as plain text for a terminal.</summary>
internal static class ExplanationText
{
    private const int Columns = 78;
    private const string Margin = "    ";

    public static string Of(Explanation page)
    {
        var text = new StringBuilder();
        text.Append(page.Code).Append("  ").Append(page.Title).Append('\n');
        text.Append("Severity: ").Append(page.Severity).Append('\n');
        Add(text, page.Paragraphs);
        foreach (var example in page.Examples)
        {
            text.Append('\n').Append(example.IsRight ? "Right" : "Wrong").Append(":\n");
            Add(text, example.Paragraphs);
            foreach (var file in example.Files)
            {
                text.Append('\n');
                if (file.Name.Length > 0)
                {
                    text.Append("  ").Append(file.Name).Append('\n');
                }

                foreach (var line in file.Shown.TrimEnd('\n').Split('\n'))
                {
                    text.Append((Margin + line).TrimEnd()).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    public static string Listed(IEnumerable<Explanation> pages) =>
        string.Concat(pages.Select(page => $"{page.Code}  {page.Title}\n"));

    private static void Add(StringBuilder text, IEnumerable<string> paragraphs)
    {
        var wasItem = false;
        foreach (var paragraph in paragraphs)
        {
            var isItem = paragraph.StartsWith("- ", StringComparison.Ordinal);
            text.Append(isItem && wasItem ? "" : "\n");
            foreach (var line in Wrap.At(Columns, paragraph, hanging: isItem ? "  " : ""))
            {
                text.Append(line).Append('\n');
            }

            wasItem = isItem;
        }
    }
}
