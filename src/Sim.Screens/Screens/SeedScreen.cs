using System.Globalization;
using Sim.Reports.Pages;
using Sim.Screens.Stages;
using Sim.Screens.Typesetting;
using Terminal.Gui.Input;

namespace Sim.Screens.Screens;

/// <summary>The seed of chance: a new one, or a number that a class or a friend agreed on.</summary>
public sealed class SeedScreen : PageScreen
{
    private readonly ulong _offered;
    private readonly bool _isOfTheLesson;
    private readonly Action<ulong> _begin;
    private string _typed = "";

    /// <param name="isOfTheLesson">Whether the scenario says with which seed a class plays.</param>
    public SeedScreen(Stage stage, ulong offered, bool isOfTheLesson, Action<ulong> begin)
        : base(stage, Reports.Pages.Page.Of(""))
    {
        _offered = offered;
        _isOfTheLesson = isOfTheLesson;
        _begin = begin;
        Say();
    }

    public override string Title => "Which luck?";

    public override string About => "The same scenario, seed and decisions give the same game on every machine. Type the number of a game you want to share, or take the new one.";

    public override IEnumerable<BarKey> Keys =>
    [
        BarKey.Of("Enter", Key.Enter, "begin", Begin),
        new BarKey("0-9", "type a seed", Type, null),
        BarKey.Of("Backspace", Key.Backspace, "delete", Delete),
    ];

    private ulong Seed => _typed.Length > 0 && ulong.TryParse(_typed, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : _offered;

    private void Begin() => _begin(Seed);

    private bool Type(Key key)
    {
        var digit = BarKey.Digit(key);
        if (digit >= 0 && ulong.TryParse(_typed + Words.Number(digit), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            _typed = seed.ToString(CultureInfo.InvariantCulture);
            Say();
        }

        return digit >= 0;
    }

    private void Delete()
    {
        _typed = _typed.Length > 0 ? _typed[..^1] : "";
        Say();
    }

    private void Say() => Page.Page = Reports.Pages.Page.Of(
        Title,
        new Paragraph("Chance has a part in this game. All of it comes from one number, the seed: whoever plays the same scenario with the same seed meets the same luck, and only the decisions differ."),
        Facts.Of([_typed.Length > 0 ? new Fact("Seed", _typed, "as you typed it") : new Fact("Seed", _offered.ToString(CultureInfo.InvariantCulture), _isOfTheLesson ? "the one of this lesson, the same for everyone" : "new; type another number if you agreed on one")]));
}
