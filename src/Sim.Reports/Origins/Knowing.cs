using Sim.Model.Expressions;
using Sim.Model.Situations;
using Sim.Reports.Views;

namespace Sim.Reports.Origins;

/// <summary>
/// What the player's person can judge of a condition or an amount: whatever reads a number that he has not before him as a figure, he cannot
/// work out, and no page may do it for him.
/// </summary>
internal static class Knowing
{
    /// <summary>How well the least known number in it is known.</summary>
    /// <param name="now">Whether it is asked of this moment: what was told last is before him.</param>
    public static Known Least(GameView view, Expression? expression, Situation past, About about, bool now = false)
    {
        var least = Known.Exact;
        foreach (var leaf in Readings.Leaves(expression))
        {
            var one = leaf switch
            {
                Reading reading => Readings.Variable(reading, past, about) is { } variable ? Knowledge.Of(view, variable) : Known.Nothing,
                ShareReading or AgreedAgainst or TrustedReading => view.ArchivesOpen ? Known.Exact : leaf is ShareReading ? Known.Estimate : Known.Nothing,
                // Of what was told only the last is kept, and not what it was in that moment.
                ToldReading => now ? Known.Estimate : Known.Nothing,
                _ => Known.Exact,
            };
            least = one < least ? one : least;
        }

        return least;
    }

    /// <summary>Whether it can be worked out from what he knows.</summary>
    public static bool Sees(GameView view, Expression? expression, Situation past, About about, bool now = false) =>
        Least(view, expression, past, about, now) >= Known.Estimate;

    /// <summary>Whether a condition held, as far as he can judge: null where he cannot.</summary>
    public static bool? Held(GameView view, Expression? condition, Situation past, About about, bool now = false) => condition switch
    {
        null => true,
        All all => Together(all.Parts.Select(p => Held(view, p, past, about, now)), decides: false),
        Any any => Together(any.Parts.Select(p => Held(view, p, past, about, now)), decides: true),
        Not not => !Held(view, not.Part, past, about, now),
        _ when view.Evaluate is null || !Sees(view, condition, past, about, now) => null,
        _ => view.Evaluate(condition, past, about) != 0,
    };

    /// <summary>The same, where the doubt speaks for it: a rule that has moved something must have held.</summary>
    public static bool MayHaveHeld(GameView view, Expression? condition, Situation past, About about) => Held(view, condition, past, about) ?? true;

    // One part decides a whole, whatever the others are; else a part that is not known leaves it open.
    private static bool? Together(IEnumerable<bool?> parts, bool decides)
    {
        bool? whole = !decides;
        foreach (var part in parts)
        {
            if (part == decides)
            {
                return decides;
            }

            whole = part is null ? null : whole;
        }

        return whole;
    }
}
