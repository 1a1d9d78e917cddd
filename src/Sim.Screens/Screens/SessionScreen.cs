using System.Collections.Immutable;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Screens.Sittings;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;
using Sim.Screens.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Screens;

/// <summary>An item before the session: the matter and the voices, the options with who leans to each, and the card of one.</summary>
public sealed class SessionScreen : Screen
{
    private readonly Playing _playing;
    private readonly SessionMoment _moment;
    private readonly ImmutableArray<Offer> _offers;
    private readonly PageView _matter;
    private readonly PageView _card;
    private readonly ChoiceView _options;
    private readonly ThreePanes _body;
    private readonly Scrolled _scrolled;
    private bool _speak;

    public SessionScreen(Stage stage, Playing playing, SessionMoment moment)
        : base(stage)
    {
        _playing = playing;
        _moment = moment;
        _offers = Menu.Of(playing.View);
        _matter = new PageView(stage.Theme, Matter());
        _card = new PageView(stage.Theme, Page.Of(""));
        _options = new ChoiceView(stage.Theme, []) { NumbersTake = false };
        _options.Moved += _ => Card();
        _options.Taken += Take;
        _options.Refused += stage.TellClosed;
        _body = new ThreePanes(stage.Theme, _matter, _options, _card);
        _scrolled = new Scrolled(_matter, _card);
    }

    public override string Title => $"{(_moment.Alone ? "Before you" : "In session")}: {Items.Title(_playing.View, _moment.Item)}";

    public override string Status => _moment.Alone ? "you decide alone"
        : $"{Items.Origin(_playing.View, _moment.Item)} · {(Speaks(_options.Chosen) ? $"your speech takes 1 of {Words.Slots(_moment.SlotsLeft)}" : Words.Slots(_moment.SlotsLeft))}";

    public override View Body => _body;

    public override string About => "One item before the session. Under each option stands who seems to lean to it, as far as you know; beside it what is known of its effects if it carries. "
        + "Your own vote comes on top. A slot that is left can be spent to speak, which moves those who waver.";

    public override string BackTo => "desk";

    public override IEnumerable<BarKey> Keys
    {
        get
        {
            foreach (var key in ListKeys.Of(_options, _moment.Alone ? "decide" : Speaks(_options.Chosen) ? "speak and vote" : "vote"))
            {
                yield return key;
            }

            if (_offers[_options.Chosen].Speak is { IsOpen: true })
            {
                yield return BarKey.Of('s', Key.F10, _speak ? "stay silent" : "speak too", Speak);
            }

            foreach (var key in GameKeys.Of(Stage, _playing))
            {
                yield return key;
            }

            foreach (var key in ListKeys.Scrolling(_scrolled))
            {
                yield return key;
            }
        }
    }

    public override void Shown()
    {
        _options.Offer(_offers.Select((o, i) => new ChoiceText(o.Label, Leanings.To(_playing.View, _moment, o.Option), o.Refusal, i == 0 ? Leanings.Sum(_playing.View, _moment) : "")), _options.Chosen);
        Card();
    }

    private Page Matter() => Page.Of("",
    [
        // Who brings it and what it takes stands in the title line.
        .. SessionPage.Matter(_playing.View, _moment).Skip(1),
        .. SessionPage.Voices(_playing.View, _moment),
    ]);

    /// <summary>Whether to vote for an option now would also be to speak for it.</summary>
    private bool Speaks(int option) => _speak && _offers[option].Speak is { IsOpen: true };

    private void Card()
    {
        var offer = _offers[_options.Chosen];
        var speech = (_speak, offer.Speak) switch
        {
            (true, { IsOpen: true }) => [new Paragraph("You will speak for it: it costs one slot.")],
            (true, { Refusal: { } refusal }) => [new Paragraph($"You cannot speak for it: {refusal}")],
            _ => Array.Empty<Block>(),
        };
        _card.Page = Page.Of("", [.. speech, .. CardPage.Blocks(_playing.View, offer)]);
        Stage.Renew();
    }

    private void Speak()
    {
        _speak = !_speak;
        Card();
    }

    private void Take(int index)
    {
        var offer = _offers[index];
        if (offer.Decision is not Vote vote)
        {
            return;
        }

        _playing.Decide(offer, Speaks(index) ? vote with { Speak = true } : vote);
    }
}
