using System.Text.RegularExpressions;
using Sim.Screens.Screens;
using Sim.Screens.Tests.Terminals;
using Sim.Screens.Themes;
using Sim.Screens.Typesetting;
using Sim.Screens.Views;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Sim.Screens.Tests.Twins;

/// <summary>What the screens of a game said, sentence by sentence, scrolled to the end of every pane; each row was really drawn.</summary>
internal sealed partial class ScreenReading
{
    private const string CannotBeRead = "cannot be read: ";

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
        Look();
        var top = -1;
        pane.ScrollTo(0);
        while (missing.Count > 0 && pane.Top != top)
        {
            window.Draw();
            Look();
            top = pane.Top;
            pane.ScrollBy(pane.Leaf);
        }

        Assert.True(missing.Count == 0, $"Never drawn: {string.Join(" / ", missing)}");

        void Look()
        {
            var text = window.Text;
            missing.RemoveWhere(t => text.Contains(t, StringComparison.Ordinal));
        }
    }

    private void Prose(RowsView pane)
    {
        foreach (var block in pane.Everything.GroupBy(r => r.Block))
        {
            var unit = "";
            foreach (var rows in block.GroupBy(r => r.Offset).Select(g => g.ToList()))
            {
                if (rows.Any(IsOfFact))
                {
                    Sentences(unit);
                    Sentences(Fact(rows));
                    unit = "";
                    continue;
                }

                foreach (var row in rows)
                {
                    var text = row.Text;
                    // Bullets and changes begin something new; what is indented goes on.
                    if (text.Length == 0 || text.StartsWith("· ", StringComparison.Ordinal) || (row.Pieces.Length > 1 && text[0] is not (' ' or '│')))
                    {
                        Sentences(unit);
                        unit = "";
                    }

                    unit += " " + text.TrimStart('·', '│', ' ').TrimEnd();
                }
            }

            Sentences(unit);
        }
    }

    // A fact stands in columns, each wrapped by itself; what did not fit beside stands under them.
    private static bool IsOfFact(Row row) => row.Pieces is [{ Tone: Tone.Text }, _, ..];

    private static string Fact(List<Row> rows)
    {
        var beside = rows.Where(IsOfFact).ToList();
        return string.Join(' ', Enumerable.Range(0, beside[0].Pieces.Length).SelectMany(column => beside.Select(r => r.Pieces[column].Text.Trim()))
            .Concat(rows.Where(r => !IsOfFact(r)).Select(r => r.Text.Trim())));
    }

    /// <summary>Entries with what stands beside them; of the leans each with his name, as the plain twin says them.</summary>
    private void Choices(ChoiceView list, bool leans)
    {
        foreach (var entry in list.Everything.GroupBy(r => r.Block))
        {
            var rows = entry.Where(r => r.Offset >= 0).Select(r => Lead().Replace(r.Text, "").Trim()).ToList();
            var open = rows.TakeWhile(t => !t.StartsWith("closed: ", StringComparison.Ordinal)).ToList();
            var columns = Columns().Split(open[0]).Concat(open.Skip(1)).ToList();
            var label = columns[0];
            if (leans)
            {
                // A label or the names beneath it may take more than one row.
                var names = columns.FindIndex(1, c => Counted().IsMatch(c));
                label = string.Join(' ', names < 0 ? columns : columns[..names]);
                Add(label);
                Leans(string.Join(' ', names < 0 ? [] : columns[names..]), label);
                Unread(string.Join(' ', entry.Where(r => r.Offset < 0).Select(r => r.Text.Trim())));
            }
            else
            {
                // A name of two rows is one name; what stands beside it is in another tone.
                var name = entry.Where(r => r.Offset >= 0).Take(open.Count).TakeWhile(r => r.Pieces[0].Tone == entry.First(e => e.Offset >= 0).Pieces[0].Tone).Count();
                label = string.Join(' ', columns.Take(Math.Max(1, name)));
                columns.ForEach(Add);
            }

            if (open.Count < rows.Count)
            {
                Sentences($"{label}: {string.Join(' ', rows.Skip(open.Count))["closed: ".Length..]}");
            }
        }
    }

    private void Leans(string text, string label)
    {
        if (Leaning().Match(text) is { Success: true } match)
        {
            Add($"{match.Groups["count"].Value} for {Short(label)}");
            Named(match.Groups["settled"].Value, label, "settled");
            Named(match.Groups["wavering"].Value, label, "wavering");
        }
    }

    private void Unread(string heading)
    {
        Add(heading.Split(';')[0]);
        var at = heading.IndexOf(CannotBeRead, StringComparison.Ordinal);
        foreach (var name in at < 0 ? [] : heading[(at + CannotBeRead.Length)..].Split(", "))
        {
            Add($"{name} cannot be read");
        }
    }

    /// <summary>What an answer is called where one speaks of it.</summary>
    private static string Short(string label) => label switch
    {
        "Vote for the motion" => "for",
        "Vote against the motion" => "against",
        "Raise your hand for it" => "for his removal",
        "Keep your hand down" => "against it",
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

    [GeneratedRegex(@"^[▸ ]*\d?×? *(?=\p{L})")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\d+: ")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?<count>\d+): (?<settled>(?!nobody|wavering)[^;]*)?(?:; )?(?:wavering (?<wavering>.*))?$")]
    private static partial Regex Leaning();
}
