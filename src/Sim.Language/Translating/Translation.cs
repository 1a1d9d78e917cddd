using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Translating;

/// <summary>All that a scenario, and what it stands upon, has in one other language.</summary>
internal sealed class Translation
{
    private readonly Dictionary<string, Draft> _texts = new(StringComparer.Ordinal);

    private Translation(string language, IEnumerable<Draft> files)
    {
        Language = language;
        foreach (var file in files)
        {
            Place = file.Span;
            foreach (var text in file.Of(TranslationForm.Texts) ?? [])
            {
                if (text.Of(TranslatedTextForm.Of) is { } of)
                {
                    // A lesson may say otherwise what the scenario that it extends has said.
                    _texts[of.Text] = text;
                }
            }
        }
    }

    public string Language { get; }

    /// <summary>Where the last of its files begins.</summary>
    public Span Place { get; }

    public IEnumerable<Draft> Texts => _texts.Values;

    public Draft? At(string address) => _texts.GetValueOrDefault(address);

    /// <summary>The words at an address; null where they are still to come.</summary>
    public Written? WordsAt(string address) => At(address)?.Of(TranslatedTextForm.Text) is { Words: { Text.Length: > 0 } words } ? words : null;

    public static IReadOnlyList<Translation> All(ScenarioDraft draft) =>
    [
        .. Files(draft).GroupBy(file => file.Of(TranslationForm.Language)?.Text ?? "", StringComparer.Ordinal)
            .Where(files => files.Key.Length > 0)
            .OrderBy(files => files.Key, StringComparer.Ordinal)
            .Select(files => new Translation(files.Key, files)),
    ];

    private static IEnumerable<Draft> Files(ScenarioDraft draft) =>
        draft.Extension is { } extension ? Files(extension.Parent).Concat(Files(extension.Own)) : draft.Translations;
}
