using System.Collections.Immutable;
using Sim.Model.Decisions;
using Sim.Reports.Forecasts;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Turns;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>What to do, then to whom, then against whom: one question after the other, each with its card beside it.</summary>
public sealed class ActsScreen : BrowseScreen
{
    private readonly Playing _playing;
    private readonly ImmutableArray<Offer> _offers;
    private readonly string _asks;
    private readonly string _path;

    public ActsScreen(Stage stage, Playing playing)
        : this(stage, playing, Menu.OpenFirst([.. Menu.Of(playing.View).Where(o => o.Decision is not Rest)]), "", "What will you do?")
    {
    }

    private ActsScreen(Stage stage, Playing playing, ImmutableArray<Offer> offers, string path, string asks)
        : base(stage)
    {
        _playing = playing;
        _offers = offers;
        _path = path;
        _asks = asks;
    }

    public override string Title => _path.Length > 0 ? $"{_path}. {_asks}" : _asks;

    public override string Status => Words.Slots(DeskPage.SlotsLeft(_playing.View) ?? 0);

    public override string About => "Everything you may do on your own initiative. The card says what is known of its effects. "
        + "What is closed says why; you can read it but not do it. A number moves to an entry, Enter does it. "
        + "The forecast lays the act under the pointer beside doing nothing more, once it is said with whom.";

    protected override string TakeWord => _offers.Any(o => o.Decision is null) ? "choose" : "do it";

    protected override IEnumerable<BarKey> MoreKeys => GameKeys.Of(Stage, _playing, () => List.Count > 0 ? Compared.With(_offers[List.Chosen]) : []);

    protected override IEnumerable<ChoiceText> Entries() => _offers.Select(o => new ChoiceText(o.Label, "", o.Refusal));

    protected override Page CardOf(int index) => index < 0
        ? Page.Of("", new Paragraph("There is nothing you could do."))
        : CardPage.Of(_playing.View, _offers[index]);

    protected override void Take(int index)
    {
        var offer = _offers[index];
        if (offer.Decision is { } decision)
        {
            _playing.Decide(offer, decision);
        }
        else
        {
            var path = _path.Length > 0 ? $"{_path}: {offer.Label}" : offer.Label;
            Stage.Push(new ActsScreen(Stage, _playing, Menu.OpenFirst(offer.Then), path, offer.Asks));
        }
    }
}
