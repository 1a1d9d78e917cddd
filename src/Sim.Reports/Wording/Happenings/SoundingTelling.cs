using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording.Happenings;

/// <summary>Words in confidence. Whether they leaked, only the man spoken of learns before the archives open.</summary>
internal static class SoundingTelling
{
    /// <summary>That somebody came to the player with the question.</summary>
    public static Told Asked(GameView view, Asked happening) => new(
        $"{Names.Subject(view, happening.Actor)} asked {Names.Person(view, happening.Target)} in confidence whether {(happening.Target == view.Chair ? "you" : "he")} would move against {Names.Person(view, happening.Rival)}");

    public static Told Sounded(GameView view, Sounded happening)
    {
        var actor = Names.Person(view, happening.Actor);
        var target = Names.Person(view, happening.Target);
        var rival = Names.Person(view, happening.Rival);
        if (!view.ArchivesOpen && happening.Rival == view.Chair && happening.Actor != view.Chair)
        {
            return happening.Agreed
                ? new Told($"A whisper reached you: {actor} is looking for company against you")
                : new Told($"{Sentence.Capital(target)} let you know: {actor} asked in confidence whether he would move against you");
        }

        if (happening.Draw is not { } draw)
        {
            var asked = $"{Sentence.Capital(actor)} asked {target} in confidence about moving against {rival}";
            var you = happening.Target == view.Chair ? "you" : target;
            return new Told(happening switch
            {
                { Agreed: true } => $"{asked}; {you} gave {(happening.Target == view.Chair ? "your" : "his")} word",
                { Leaked: true } => $"{asked}; {you} let {rival} know",
                _ => $"{asked}; no promise was given",
            });
        }

        var answer = happening.Agreed ? "agreed" : "would not";
        var leak = view.ArchivesOpen && happening.Leaked ? $"; {rival} heard of it" : "";
        return new Told(
            $"{Sentence.Capital(actor)} asked {target} in confidence whether he would move against {rival}: {target} {answer}{leak}",
            "",
            Odds.Text(draw, "so the answer was yes", "so the answer was no"));
    }
}
