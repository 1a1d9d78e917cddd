using Sim.Model.Chronicles;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Turns;

/// <summary>What happened as the turn opened, and what has become known since.</summary>
public static class Dispatches
{
    public static IEnumerable<Block> Of(GameView view)
    {
        var today = PassedDays.Of(view, view.Turn, view.Situation.Day).Concat(view.Chronicle.OfTurn(view.Turn).Where(h => h.Day == view.Situation.Day)).ToList();
        foreach (var opened in today.OfType<CrisisOpened>())
        {
            var crisis = view.Scenario.Crises[opened.Crisis];
            yield return new Heading(Placeholders.Fill(view, crisis.Title, Parts.None));
            yield return new Paragraph(crisis.Text.Length > 0 ? Placeholders.Fill(view, crisis.Text, Parts.None) : "From here on events run in days.");
        }

        var happened = today.OfType<EventHappened>().ToList();
        foreach (var happening in happened)
        {
            foreach (var block in OfEvent(view, happening))
            {
                yield return block;
            }
        }

        var reports = Reported.CameIn(view).ToList();
        foreach (var block in reports)
        {
            yield return block;
        }

        var rest = today.Where(h => h is not (EventHappened or CrisisOpened))
            .Select(h => Telling.Of(view, h)?.Text).OfType<string>().ToList();
        if (rest.Count > 0)
        {
            yield return new Heading("Since then");
            yield return Lines.Of(rest);
        }

        var warnings = Warnings.Of(view).ToList();
        foreach (var block in warnings)
        {
            yield return block;
        }

        if (happened.Count + reports.Count + rest.Count + warnings.Count == 0)
        {
            yield return new Heading("Dispatches");
            yield return new Paragraph("Nothing of note has come in.");
        }
    }

    /// <summary>One event: its text and what is told after it, the voices beside it, and where chance had a part, the odds.</summary>
    public static IEnumerable<Block> OfEvent(GameView view, EventHappened happening)
    {
        var event_ = view.Scenario.Events[happening.Event];
        var parts = Parts.None with { Of = happening };
        yield return new Heading(event_.Title);
        if (event_.ContentNote.Length > 0)
        {
            yield return Facts.Of([new Fact("Content note", Clean.Line(event_.ContentNote))]);
        }

        yield return new Paragraph(Placeholders.Fill(view, event_.Text, parts));
        foreach (var also in happening.Also)
        {
            yield return new Paragraph(Placeholders.Fill(view, event_.Also[also].Text, parts));
        }

        foreach (var voice in VoiceWords.Of(view, event_, parts))
        {
            yield return voice;
        }

        if (happening.Draw is { Odds: < 100 } draw)
        {
            yield return new Paragraph(Sentence.Stop(Sentence.Capital(Odds.Text(view, draw, event_.Chance, About.Nobody))));
        }
    }
}
