using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace Sim.Language.Explaining;

/// <summary>All pages, each a Markdown file that travels inside the program: <c>Explanations/F101.md</c>.</summary>
public static class Explanations
{
    private const string Ending = ".md";

    private static readonly Assembly Home = typeof(Explanations).Assembly;

    /// <summary>The codes that have a page, in order.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page about a code, in small or large letters; null where there is none.</summary>
    public static Explanation? Of(string code)
    {
        var known = Codes.FirstOrDefault(other => string.Equals(other, code, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            return null;
        }

        using var page = Home.GetManifestResourceStream(known + Ending)!;
        var bytes = new byte[page.Length];
        page.ReadExactly(bytes);
        return ExplanationReader.Read(known, Encoding.UTF8.GetString(bytes));
    }
}
