using Sim.Engine.Tests.Reports;
using Sim.Model.Scenarios;
using Sim.Screens.Tests.Terminals;

namespace Sim.Screens.Tests.Screens;

/// <summary>Texts that try to harm the terminal: no screen fails on them and none lets them through.</summary>
public class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "\e]0;owned\a \e[2J\e[1;1H \e]52;c;ZWNobyBoYWNrZWQ=\a \e]8;;http://x\aclick\e]8;;\a \u009b31m a\0b bell\a\b\b\b",
        "lone \ud800 high", "lone \udfff low", "\ud83d", "turned \u202e over \u2066x\u2069", "wide 漢字かな", "family 👩‍👩‍👧‍👦 flag 🇩🇪", "\ufeff\u200b\u2060",
        "tab\tline\nfeed\rreturn\u2028sep", "e" + new string('\u0301', 1000), new string('x', 4_000), "", " ", "\uffff\ufffe",
    ];

    [Fact]
    public void No_text_of_a_scenario_harms_a_screen()
    {
        foreach (var text in Texts)
        {
            using var window = new Window();
            new Shelves { Scenario = Poisoned(text) }.Desk(window);
            Walks.Through(window, () => AssertHarmless(window, text));
        }
    }

    [Fact]
    public void No_name_on_the_shelf_harms_the_menu()
    {
        foreach (var text in Texts)
        {
            using var window = new Window();
            new Shelves { Scenario = Poisoned(text) }.Menu(window);
            window.Press('1');
            AssertHarmless(window, text);
            window.Press(Terminal.Gui.Input.Key.Enter);
            AssertHarmless(window, text);
        }
    }

    private static void AssertHarmless(Window window, string text)
    {
        var bad = window.Text.Where(c => (char.IsControl(c) && c != '\n') || char.IsSurrogate(c) && !IsPaired(window.Text, c)
            || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c').ToList();
        Assert.True(bad.Count == 0, $"'{text[..Math.Min(20, text.Length)]}' let {string.Join(' ', bad.Select(c => $"U+{(int)c:X4}"))} through");
        Assert.True(MarksInARow(window.Text) <= 8, "Marks are piled up in one cell.");
        Assert.DoesNotContain("owned", window.Coloured.Split("\e]").Skip(1).Select(s => s[..Math.Min(8, s.Length)]));
    }

    private static bool IsPaired(string text, char c)
    {
        var at = text.IndexOf(c, StringComparison.Ordinal);
        return char.IsHighSurrogate(c) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);
    }

    private static int MarksInARow(string text)
    {
        var most = 0;
        var now = 0;
        foreach (var c in text)
        {
            now = char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark ? now + 1 : 0;
            most = Math.Max(most, now);
        }

        return most;
    }

    private static Scenario Poisoned(string text) => SmallWorld.With(s => s with
    {
        Title = text,
        Summary = text,
        ContentNote = text,
        People = [.. s.People.Select(p => p with { Name = text + p.Name, Short = text + p.Short, Text = text })],
        Countries = [.. s.Countries.Select(c => c with { Name = text, Text = text })],
        Offices = [.. s.Offices.Select(o => o with { Title = text, Short = text })],
        Variables = [.. s.Variables.Select(v => v with { Title = text + v.Title, Meaning = text, Group = text, Unit = text })],
        Machines = [.. s.Machines.Select(m => m with { Title = text, Text = text, States = [.. m.States.Select(t => t with { Title = text, Text = text })] })],
        Events = [.. s.Events.Select(e => e with
        {
            Title = text,
            Text = text,
            History = text,
            Voices = [.. e.Voices.Select(v => v with { Who = text, Says = text })],
            Question = e.Question is null ? null : e.Question with { Text = text, Options = [.. e.Question.Options.Select(o => o with { Label = text, Text = text, Refusal = text, Outcome = text, Cost = text })] },
        })],
        Acts = [.. s.Acts.Select(a => a with { Title = text, Text = text, Refusal = text, Outcome = text, Cost = text })],
        Glossary = [new Term(text, text)],
        Sources = [.. s.Sources.Select(x => x with { Author = text, Title = text, Note = text })],
    });
}
