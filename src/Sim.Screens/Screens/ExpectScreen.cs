using System.Collections.Immutable;
using Sim.Reports.Forecasts;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>How likely? The player says it, and it is marked when the game ends.</summary>
public sealed class ExpectScreen : BrowseScreen
{
    private readonly Playing _playing;
    private readonly ImmutableArray<Offer> _offers;
    private readonly string _path;
    private readonly string _asks;

    public ExpectScreen(Stage stage, Playing playing)
        : this(stage, playing, ExpectMenu.Of(playing.View), "How likely?", ExpectMenu.Asks)
    {
    }

    private ExpectScreen(Stage stage, Playing playing, ImmutableArray<Offer> offers, string path, string asks)
        : base(stage) => (_playing, _offers, _path, _asks) = (playing, offers, path, asks);

    public override string Title => $"{_path} {_asks}";

    public override string About => "Say how likely it is that something will be so when the game ends. It changes nothing and takes no time; at the end what you said is laid beside what came.";

    protected override string TakeWord => _offers.Any(o => o.Decision is null) ? "choose" : "say so";

    protected override IEnumerable<ChoiceText> Entries() => _offers.Select(o => new ChoiceText(o.Label));

    protected override Page CardOf(int index)
    {
        var said = ScorePage.Blocks(_playing.View).ToList();
        return Page.Of("", said.Count > 0
            ? [new Heading("What you have said so far"), .. said]
            : [new Paragraph("To say beforehand how likely something is, and to look afterwards, is how one learns what one knows. Nobody else hears it.")]);
    }

    protected override void Take(int index)
    {
        var offer = _offers[index];
        if (offer.Decision is { } decision)
        {
            _playing.Decide(offer, decision);
        }
        else
        {
            Stage.Push(new ExpectScreen(Stage, _playing, offer.Then, $"{offer.Label}.", offer.Asks));
        }
    }
}
