using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sim.Archive;

namespace Sim.Engine.Tests.Archive;

/// <summary>A file may come from a stranger, or through a mail program, or off a dying disk.</summary>
public class ForeignFileTests
{
    private const int FormatAt = 8;
    private const int LengthAt = 20;
    private const int HashAt = 24;
    private const int BodyAt = 56;

    private static readonly byte[] Good = RecordingFile.Write(SampleRecordings.After(8), generation: 2);

    [Fact]
    public void A_file_cut_short_anywhere_is_refused_as_cut_short()
    {
        for (var length = 1; length < Good.Length; length++)
        {
            var read = Assert.IsType<RecordingRefused>(RecordingFile.Read(Good.AsMemory(0, length)));
            Assert.Equal(Refused.Truncated, read.Why);
        }
    }

    [Fact]
    public void A_file_in_which_any_single_bit_is_flipped_is_refused()
    {
        for (var bit = 0; bit < Good.Length * 8; bit++)
        {
            var file = (byte[])Good.Clone();
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.IsType<RecordingRefused>(RecordingFile.Read(file));
        }
    }

    [Fact]
    public void Something_added_at_the_end_is_refused() =>
        AssertRefused(Refused.Damaged, [.. Good, 0]);

    [Theory]
    [InlineData("")]
    [InlineData("event: amnesty")]
    [InlineData("SIMREC\n and a mail program's line ends")]
    public void A_file_of_another_kind_is_refused_as_such(string text) =>
        AssertRefused(Refused.NotARecording, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_newer_format_is_told_from_a_damaged_file()
    {
        var newer = (byte[])Good.Clone();
        BinaryPrimitives.WriteInt32LittleEndian(newer.AsSpan(FormatAt), 2);
        AssertRefused(Refused.Damaged, newer);
        AssertRefused(Refused.NewerFormat, SealAgain(newer));
    }

    [Fact]
    public void A_file_longer_than_any_recording_is_refused_unread() =>
        AssertRefused(Refused.TooLong, [.. Good, .. new byte[RecordingFile.LongestFile]]);

    [Fact]
    public void Twenty_thousand_random_changes_are_refused_and_never_throw()
    {
        var chance = new Random(1953);
        for (var i = 0; i < 20_000; i++)
        {
            Assert.IsType<RecordingRefused>(RecordingFile.Read(Changed(chance)));
        }
    }

    [Fact]
    public void Twenty_thousand_changes_with_a_checksum_made_to_fit_are_a_game_or_refused_and_never_throw()
    {
        var chance = new Random(1956);
        var games = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var file = SealAgain(Changed(chance));
            if (RecordingFile.Read(file) is RecordingFound found)
            {
                games++;
                Assert.Equal(file, RecordingFile.Write(found.Recording, found.Generation));
            }
        }

        // A changed seed or hash is still a game; whether it is the one that was played, only a replay can say.
        Assert.InRange(games, 1, 19_999);
    }

    [Theory]
    [InlineData("97", "a slot that is missing")]
    [InlineData("90", "no slots at all")]
    [InlineData("c0", "nothing at all")]
    [InlineData("97c0a16101010190", "no text where one is required")]
    [InlineData("97a01b5b324a", "an empty text")]
    [InlineData("97a41b5b324aa16101c0c09090", "a text that drives the terminal")]
    [InlineData("97a161a161010fc0dd7fffffff", "more decisions than bytes")]
    [InlineData("97a161a161010fc09191939393939393", "a decision of one slot")]
    [InlineData("97a161a161010fc0919200a4766f746590", "a line that is no decision")]
    [InlineData("97a161a161010fc0919201a472657374", "the last slot cut off")]
    [InlineData("96a161a161010fc0919201a472657374", "one slot too few")]
    [InlineData("97a161a161010fc0929201a4726573749200a47265737490", "decisions in the wrong order")]
    [InlineData("97a161a161010fc09192d2fffffff0a47265737490", "a decision before the first turn")]
    [InlineData("97a161a161cc010fc09090", "a number written the long way")]
    [InlineData("97a161a161010fc09090c0", "something after the end")]
    [InlineData("97a161a161010fc090919191919191919191919191919191", "lists within lists")]
    public void A_body_made_by_hand_is_refused(string hex, string why)
    {
        var body = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        var file = new byte[BodyAt + body.Length];
        Good.AsSpan(0, BodyAt).CopyTo(file);
        file.AsSpan(12, 4).Clear();
        body.CopyTo(file, BodyAt);

        var refused = RecordingFile.Read(SealAgain(file)) as RecordingRefused;

        Assert.True(refused is { Why: Refused.Nonsense }, why);
    }

    [Fact]
    public void The_same_body_without_a_fault_is_read()
    {
        var body = Convert.FromHexString("97a161a161010fc0919201a47265737490");
        var file = new byte[BodyAt + body.Length];
        Good.AsSpan(0, BodyAt).CopyTo(file);
        file.AsSpan(12, 4).Clear();
        body.CopyTo(file, BodyAt);

        Assert.IsType<RecordingFound>(RecordingFile.Read(SealAgain(file)));
    }

    private static byte[] Changed(Random chance)
    {
        while (true)
        {
            var file = new List<byte>(Good);
            for (var times = chance.Next(1, 4); times > 0; times--)
            {
                var at = chance.Next(file.Count);
                switch (chance.Next(4))
                {
                    case 0: file[at] = (byte)chance.Next(256); break;
                    case 1: file.RemoveRange(at, Math.Min(chance.Next(1, 9), file.Count - at)); break;
                    case 2: file.InsertRange(at, Good.AsSpan(chance.Next(Good.Length - 8), 8)); break;
                    default: file[at] = file[chance.Next(file.Count)]; break;
                }
            }

            if (!file.SequenceEqual(Good))
            {
                return [.. file];
            }
        }
    }

    private static byte[] SealAgain(byte[] file)
    {
        if (file.Length < BodyAt)
        {
            return file;
        }

        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(LengthAt), file.Length - BodyAt);
        SHA256.HashData([.. file.AsSpan(0, HashAt), .. file.AsSpan(BodyAt)]).CopyTo(file.AsSpan(HashAt));
        return file;
    }

    private static void AssertRefused(Refused why, byte[] file) =>
        Assert.Equal(why, Assert.IsType<RecordingRefused>(RecordingFile.Read(file)).Why);
}
