using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Sessions;

/// <summary>The voices beside an event, each marked as a quotation or as made up from many.</summary>
public static class VoiceWords
{
    public static IEnumerable<Quote> Of(GameView view, Event event_, Parts parts) => event_.Voices.Select(v => new Quote(
        Placeholders.Fill(view, v.Who, parts),
        Placeholders.Fill(view, v.Says, parts),
        $"{(v.Real ? "quotation" : "composite voice")}{(v.Frame.Length > 0 ? $"; {Placeholders.Fill(view, v.Frame, parts)}" : "")}"));
}
