using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Sources;

/// <summary>
/// The files of one scenario, in the order of their paths, so that the order in which a disk lists them never matters.
/// Whoever calls hands in the text; the language itself touches no disk.
/// </summary>
public sealed class SourceSet
{
    private string? _fingerprint;

    /// <param name="files">What is read.</param>
    /// <param name="passedOver">Files that lie beside them and look as if they should be read, but are not.</param>
    /// <param name="parent">What was found of the scenario that they extend; null where they extend none.</param>
    public SourceSet(IEnumerable<SourceText> files, IEnumerable<string>? passedOver = null, Parent? parent = null)
    {
        PassedOver = [.. (passedOver ?? []).Order(StringComparer.Ordinal)];
        Files = [.. files.OrderBy(file => file.File, StringComparer.Ordinal)];
        Parent = parent;
    }

    public ImmutableArray<SourceText> Files { get; }

    /// <summary>What was found of the scenario that these files extend.</summary>
    public Parent? Parent { get; }

    /// <summary>The files of this scenario, and of all that it stands upon.</summary>
    public IEnumerable<SourceText> AllFiles => Parent is ParentFound found ? Files.Concat(found.Sources.AllFiles) : Files;

    /// <summary>Files that its author probably takes for a part of the scenario: <c>numbers.yaml.txt</c>.</summary>
    public ImmutableArray<string> PassedOver { get; }

    /// <summary>Of a scenario of one file: folders beside it, and in each how many files that are parts of a scenario and are not read.</summary>
    public ImmutableArray<(string Folder, int Files)> Beside { get; init; } = [];

    /// <summary>The author's list of words, where he has one.</summary>
    public SpellingList? Spelling { get; init; }

    /// <summary>Whether a file looks like the text of a scenario that a word processor or a mail program gave another ending.</summary>
    public static bool LooksLikeText(string file) =>
        Path.GetExtension(Path.GetFileNameWithoutExtension(file)).ToLowerInvariant() is ".yaml" or ".yml"
        && Path.GetExtension(file).ToLowerInvariant() is ".txt" or ".doc" or ".docx" or ".rtf" or ".odt";

    /// <summary>Whether a file that begins with this line is a part of a scenario and no scenario by itself: <c>event: strike</c>, <c>rules:</c>.</summary>
    public static bool BeginsAPart(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Sections.Names.Contains(line[..colon].Trim()) && line[..colon].Trim() != ScenarioForm.Id.Name;

    /// <summary>SHA-256 over the normalised text and that of what it extends, but of no translation, in hexadecimal: two games are comparable only if theirs is the same.</summary>
    public string Fingerprint => _fingerprint ??= FingerprintOf(Files, (Parent as ParentFound)?.Sources.Fingerprint);

    public static SourceSet Of(params (string File, string Text)[] files) =>
        new(files.Select(file => SourceText.FromText(file.File, file.Text)));

    /// <summary>The same files and one more.</summary>
    public SourceSet And(SourceText another) => new(Files.Append(another), PassedOver, Parent) { Spelling = Spelling, Beside = Beside };

    /// <summary>The same files, standing upon what was found.</summary>
    public SourceSet Upon(Parent parent) => new(Files, PassedOver, parent) { Spelling = Spelling, Beside = Beside };

    /// <summary>The same files as they are named from another folder: <c>../a-scenario/people.yaml</c>.</summary>
    public SourceSet In(string folder) => new(Files.Select(file => file.In(folder)), PassedOver.Select(file => $"{folder}/{file}"), Parent) { Spelling = Spelling, Beside = Beside };

    /// <summary>The same files, one of them changed.</summary>
    public SourceSet With(SourceText changed) => new(Files.Select(file => file.File == changed.File ? changed : file), PassedOver, Parent) { Spelling = Spelling, Beside = Beside };

    /// <summary>In pieces, so that a long text needs no second copy.</summary>
    private static void Append(IncrementalHash digest, string text)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        Span<byte> bytes = stackalloc byte[4096];
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            encoder.Convert(rest, bytes, flush: rest.Length <= bytes.Length / 3, out var read, out var written, out _);
            digest.AppendData(bytes[..written]);
            rest = rest[read..];
        }
    }

    private static string FingerprintOf(ImmutableArray<SourceText> files, string? parent)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(file => !file.IsTranslation))
        {
            Append(digest, file.Text);
            digest.AppendData([0]);
        }

        if (parent is not null)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(parent));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
