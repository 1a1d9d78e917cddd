using MessagePack;

namespace Sim.Archive.Wire;

/// <summary>Lists whose length is known or bounded before a place is made for them.</summary>
internal static class Lists
{
    public static void Exactly(ref MessagePackReader reader, int length)
    {
        if (reader.ReadArrayHeader() != length)
        {
            throw new MessagePackSerializationException("A slot is missing, or there is one too many.");
        }
    }

    public static int AtMost(ref MessagePackReader reader, int most)
    {
        var length = reader.ReadArrayHeader();
        return length <= most ? length : throw new MessagePackSerializationException("A list is longer than any game.");
    }
}
