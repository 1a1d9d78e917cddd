using MessagePack;

namespace Sim.Archive.Wire;

/// <summary>
/// The texts of a recording are ids and digests: short and of plain letters. Anything else would only serve to drive the
/// terminal of whoever is shown it.
/// </summary>
internal static class Words
{
    private const int Longest = 400;

    /// <summary>What is written can be read again; anything else is a mistake of ours and stops here, not when the player loads.</summary>
    public static void Write(ref MessagePackWriter writer, string text)
    {
        if (text.Length is 0 or > Longest || text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            throw new ArgumentException($"'{text}' is no id, digest or decision.", nameof(text));
        }

        writer.Write(text);
    }

    public static string Read(ref MessagePackReader reader)
    {
        var bytes = reader.ReadStringSequence() ?? throw new MessagePackSerializationException("A text is missing.");
        if (bytes.Length is 0 or > Longest)
        {
            throw new MessagePackSerializationException("A text is empty or too long.");
        }

        return string.Create((int)bytes.Length, bytes, static (letters, from) =>
        {
            var i = 0;
            foreach (var part in from)
            {
                foreach (var letter in part.Span)
                {
                    letters[i++] = letter is >= 0x20 and <= 0x7E
                        ? (char)letter
                        : throw new MessagePackSerializationException("A text holds what is no plain letter.");
                }
            }
        });
    }
}
