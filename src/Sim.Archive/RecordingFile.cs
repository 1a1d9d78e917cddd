using MessagePack;
using Sim.Archive.Wire;
using Sim.Model.Recordings;

namespace Sim.Archive;

/// <summary>
/// The front door: a recording to bytes and back. What comes out of <see cref="Read"/> was written by
/// <see cref="Write"/> and not changed since; everything else is refused with a reason, and nothing throws.
/// </summary>
public static class RecordingFile
{
    /// <summary>The longest file that is looked at at all.</summary>
    public const int LongestFile = 8 << 20;

    /// <param name="generation">Which save of its game this is; 0 for a recording that stands by itself.</param>
    public static byte[] Write(Recording recording, int generation = 0)
    {
        var body = RecordingBody.Write(RecordingV1.From(recording));
        return Envelope.Seal(RecordingV1.Format, recording.Hashes.Length, generation, body);
    }

    public static RecordingRead Read(ReadOnlyMemory<byte> bytes)
    {
        switch (Envelope.Open(bytes))
        {
            case Unsealed opened:
                return ReadBody(opened);
            case Broken broken:
                return new RecordingRefused(broken.Why);
            default:
                throw new InvalidOperationException("An envelope is either open or broken.");
        }
    }

    private static RecordingRead ReadBody(Unsealed opened)
    {
        try
        {
            var recording = RecordingBody.Read(opened.Body).ToRecording();

            // The same recording has one spelling only, so that a file and what it says can be compared byte by byte.
            var same = opened.Turn == recording.Hashes.Length
                && RecordingBody.Write(RecordingV1.From(recording)).AsSpan().SequenceEqual(opened.Body.Span);
            return same ? new RecordingFound(recording, opened.Generation) : new RecordingRefused(Refused.Nonsense);
        }
        catch (MessagePackSerializationException)
        {
            return new RecordingRefused(Refused.Nonsense);
        }
    }
}
