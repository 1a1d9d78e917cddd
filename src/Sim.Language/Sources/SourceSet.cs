using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Sim.Language.Sources;

/// <summary>
/// The files of one scenario, in the order of their paths, so that the order in which a disk lists them never matters.
/// Whoever calls hands in the text; the language itself touches no disk.
/// </summary>
public sealed class SourceSet
{
    public SourceSet(IEnumerable<SourceText> files)
    {
        Files = [.. files.OrderBy(file => file.File, StringComparer.Ordinal)];
        Fingerprint = FingerprintOf(Files);
    }

    public ImmutableArray<SourceText> Files { get; }

    /// <summary>SHA-256 over the normalised text, in hexadecimal: two games are comparable only if theirs is the same.</summary>
    public string Fingerprint { get; }

    public static SourceSet Of(params (string File, string Text)[] files) =>
        new(files.Select(file => SourceText.FromText(file.File, file.Text)));

    private static string FingerprintOf(ImmutableArray<SourceText> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(file.Text));
            digest.AppendData([0]);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
