using System.Text;

namespace Sim.Language.Starting;

/// <summary>A text with places to be filled, as it travels in the program.</summary>
internal static class Template
{
    /// <exception cref="InvalidOperationException">There is no template of this name.</exception>
    public static string Filled(string name, params ReadOnlySpan<(string Place, string Words)> fillings)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"templates/{name}.yaml") ?? throw new InvalidOperationException($"There is no template '{name}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var text = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
        foreach (var (place, words) in fillings)
        {
            text = text.Replace($"{{{place}}}", words, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A title from an id: <c>second_demands</c> becomes "Second demands".</summary>
    public static string TitleOf(string id)
    {
        var words = id.Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? id : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
