using System.Globalization;
using Sim.Engine;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;

namespace Sim.Commands.Saves;

/// <summary>Whether a recording, played again, comes out as it says: not a checksum, but the whole game anew.</summary>
/// <param name="Game">The game as replayed; null where it could not be played to the end of the recording.</param>
/// <param name="DivergedAt">The first turn (from 1) that came out otherwise; null where none did.</param>
internal sealed record Verdict(Game? Game, int? DivergedAt, string Text)
{
    public static Verdict Of(Scenario scenario, Recording recording)
    {
        int? diverged = null;
        void Compare(int turn, ulong hash)
        {
            if (diverged is null && (turn > recording.Hashes.Length || recording.Hashes[turn - 1] != hash))
            {
                diverged = turn;
            }
        }

        try
        {
            var game = Game.Replay(scenario, recording, Compare);
            if (diverged is null && game.Hashes.Count < recording.Hashes.Length)
            {
                diverged = game.Hashes.Count + 1;
            }

            return new(game, diverged, diverged is { } turn ? Otherwise(turn, "It comes out otherwise than recorded.") : "verified");
        }
        catch (ReplayException difference)
        {
            var turn = diverged ?? Math.Max(1, difference.Turn);
            return new(null, turn, Otherwise(turn, difference.Message));
        }
    }

    private static string Otherwise(int turn, string reason) => string.Create(CultureInfo.InvariantCulture, $"diverged at turn {turn}: {reason}");
}
