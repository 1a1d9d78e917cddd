using System.Text.RegularExpressions;
using Sim.Screens.Screens;
using Sim.Screens.Tests.Terminals;
using Sim.Screens.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Tests.Twins;

/// <summary>What the screens of a game said, sentence by sentence, scrolled to the end of every pane; each row was really drawn.</summary>
internal sealed partial class ScreenReading
{
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Units => _units;

    public void Read(Window window)
    {
        var panes = Panes(window.Stage.Top!.Body).ToList();
        foreach (var pane in panes)
        {
            AssertDrawn(window, pane);
            if (pane is ChoiceView list)
            {
                Choices(list, window.Stage.Top is SessionScreen);
            }
            else
            {
                Prose(pane);
            }
        }

        Add(window.Stage.Top.Title);
    }

    private static IEnumerable<RowsView> Panes(View view) => view is RowsView pane ? [pane] : view.SubViews.SelectMany(Panes);

    private static void AssertDrawn(Window window, RowsView pane)
    {
        var missing = pane.Everything.Select(r => r.Text.TrimEnd()).Where(t => t.Length > 0).ToHashSet(StringComparer.Ordinal);
        var top = -1;
        pane.ScrollTo(0);
        while (pane.Top != top)
        {
            window.Draw();
            var text = window.Text;
            missing.RemoveWhere(t => text.Contains(t, StringComparison.Ordinal));
            top = pane.Top;
            pane.ScrollBy(pane.Leaf);
        }

        Assert.True(missing.Count == 0, $"Never drawn: {string.Join(" / ", missing)}");
    }

    private void Prose(RowsView pane)
    {
        foreach (var block in pane.Everything.GroupBy(r => r.Block))
        {
            var unit = "";
            foreach (var row in block)
            {
                var text = row.Text;
                // Bullets, and facts and changes in their own rows, begin something new; what is indented goes on.
                if (text.Length == 0 || text.StartsWith("· ", StringComparison.Ordinal) || (row.Pieces.Length > 1 && text[0] is not (' ' or '│')))
                {
                    Sentences(unit);
                    unit = "";
                }

                unit += " " + text.TrimStart('·', '│', ' ').TrimEnd();
            }

            Sentences(unit);
        }
    }

    /// <summary>Entries with what stands beside them; of the leans each with his name, as the plain twin says them.</summary>
    private void Choices(ChoiceView list, bool leans)
    {
        var entries = list.Everything.GroupBy(r => r.Block).ToList();
        foreach (var entry in entries)
        {
            var closed = string.Join(' ', entry.Select(r => r.Text.Trim()).SkipWhile(t => !t.StartsWith("closed: ", StringComparison.Ordinal)));
            var columns = entry.TakeWhile(r => !r.Text.Trim().StartsWith("closed: ", StringComparison.Ordinal)).SelectMany(r => Columns().Split(r.Text.Trim())).Select(c => Lead().Replace(c, "").Trim()).Where(c => c.Any(char.IsLetter)).ToList();
            var label = columns.FirstOrDefault(c => !c.StartsWith("Who leans", StringComparison.Ordinal)) ?? "";
            if (closed.Length > 0)
            {
                Add($"{label} {closed["closed: ".Length..]}");
            }

            foreach (var column in columns)
            {
                if (!Leaning().IsMatch(column))
                {
                    Add(column);
                }

                if (leans && Leaning().Match(column) is { Success: true } match)
                {
                    Add($"{match.Groups["count"].Value} for {Short(label)}");
                    Named(match.Groups["settled"].Value, label, "settled");
                    Named(match.Groups["wavering"].Value, label, "wavering");
                }
            }
        }
    }

    /// <summary>What an answer is called where one speaks of it.</summary>
    private static string Short(string label) => label switch
    {
        "Vote for the motion" => "for",
        "Vote against the motion" => "against",
        _ => label,
    };

    private void Named(string names, string label, string how)
    {
        foreach (var name in names.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            Add($"{name} {Short(label)} {how}");
        }
    }

    private void Sentences(string text)
    {
        foreach (var sentence in Canon.Sentences(text.Replace("^ +", "+", StringComparison.Ordinal).Replace("v -", "-", StringComparison.Ordinal)))
        {
            Add(sentence);
        }
    }

    private void Add(string unit)
    {
        if (Canon.Of(unit) is { Length: > 0 } words)
        {
            _units.Add(words);
        }
    }

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Columns();

    [GeneratedRegex(@"^[▸ ]*\d?×? ?(?=\p{L})")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?<count>\d+): (?<settled>(?!nobody|wavering)[^;]*)?(?:; )?(?:wavering (?<wavering>.*))?$")]
    private static partial Regex Leaning();
}
