using MessagePack;
using MessagePack.Resolvers;

namespace Sim.Archive.Wire;

/// <summary>The one set of options under which anything is read: the file may come from a stranger.</summary>
internal static class RecordingBody
{
    private const int Deepest = 8;

    private static readonly MessagePackSerializerOptions Options = MessagePackSerializerOptions.Standard
        .WithResolver(CompositeResolver.Create([new RecordingV1Formatter()], []))
        .WithSecurity(MessagePackSecurity.UntrustedData.WithMaximumObjectGraphDepth(Deepest));

    public static byte[] Write(RecordingV1 recording) => MessagePackSerializer.Serialize(recording, Options);

    public static RecordingV1 Read(ReadOnlyMemory<byte> body)
    {
        var recording = MessagePackSerializer.Deserialize<RecordingV1>(body, Options, out var read);
        return read == body.Length ? recording : throw new MessagePackSerializationException("Something follows the end.");
    }
}
