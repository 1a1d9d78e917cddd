using System.Globalization;
using System.Text;

namespace Sim.Language.Tests.Proofs;

/// <summary>
/// Worlds as they come, on the ground of the small one: events that set, raise, wait for and exclude one another, most of it without sense.
/// Each event stands in a file of its own, so that a finding tells which is meant.
/// </summary>
internal sealed class RandomWorlds(int seed)
{
    public const int Events = 10;
    private const int Flags = 4;
    private const int Numbers = 4;

    private static readonly string[] Kept = ["scenario.yaml", "people.yaml", "numbers.yaml", "events/amnesty.yaml", "events/letters.yaml"];

    private readonly Random _random = new(seed);

    public (string File, string Text)[] Next() =>
    [
        .. Samples.Spring().Where(file => Kept.Contains(file.File)),
        ("declared.yaml", Declared()),
        .. Enumerable.Range(0, Events).Select(i => ($"events/{EventId(i)}.yaml", Event(i))),
        ("endings.yaml", Endings()),
    ];

    public static string EventId(int index) => string.Create(CultureInfo.InvariantCulture, $"e{index}");

    private string Declared()
    {
        var text = new StringBuilder("flags:\n");
        for (var i = 0; i < Flags; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: f{i}\n    title: F\n    start: {(_random.Next(4) == 0 ? "yes" : "no")}\n");
        }

        text.Append("variables:\n");
        for (var i = 0; i < Numbers; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: n{i}\n    title: N\n    meaning: n\n    range: 0..10\n    start: {_random.Next(11)}\n");
        }

        text.Append("rules:\n");
        for (var i = 0; i < 2; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: r{i}\n    title: R\n    if: {Condition()}\n    because: r\n    basis: guess\n    effects:\n      - {Effect()}\n");
        }

        return text.ToString();
    }

    private string Event(int index)
    {
        var from = new DateOnly(1953, 3, 5).AddDays(_random.Next(60));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"event: {EventId(index)}\ntitle: E\ntext: It happens.\ninvented: because it is a test\n");
        text.Append(CultureInfo.InvariantCulture, $"if: {Condition()}\nfrom: {from:yyyy-MM-dd}\nuntil: {from.AddDays(_random.Next(50)):yyyy-MM-dd}\n");
        text.Append(_random.Next(5) == 0 ? "again: yes\n" : "").Append(_random.Next(5) == 0 ? "only_raised: yes\n" : "");
        text.Append(CultureInfo.InvariantCulture, $"effects:\n  - {Effect()}\nquestion:\n  text: What now?\n  before: premier\n  options:\n");
        for (var i = 0; i < 3; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - id: o{i}\n      label: Option {i}\n").Append(i == 0 ? "" : $"      needs: {Condition()}\n      refusal: No.\n");
            text.Append(CultureInfo.InvariantCulture, $"      effects:\n        - {Effect()}\n        - {Effect()}\n      outcome: It is done.\n      cost: None is known (checked)\n");
        }

        return text.ToString();
    }

    private string Endings()
    {
        var text = new StringBuilder("endings:\n");
        for (var i = 0; i < 12; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: end{i}\n    title: End\n    if: {Condition()}\n    text: It ends.\n");
        }

        return text.ToString();
    }

    private string Condition() => _random.Next(4) switch
    {
        0 => Atom(),
        1 => $"{Atom()} and {Atom()}",
        2 => $"{Atom()} and {Atom()} and {Atom()}",
        _ => $"({Atom()} or {Atom()}) and {Atom()}",
    };

    private string Atom() => _random.Next(16) switch
    {
        0 or 1 or 2 => $"f{Any(Flags)}",
        3 => $"not f{Any(Flags)}",
        4 => $"n{Any(Numbers)} >= {Any(11)}",
        5 => $"n{Any(Numbers)} < {Any(11)}",
        6 => $"n{Any(Numbers)} + n{Any(Numbers)} > {Any(20)}",
        7 => $"n{Any(Numbers)} < n{Any(Numbers)}",
        8 or 9 => $"happened(e{Any(Events)})",
        10 => $"not happened(e{Any(Events)})",
        11 => $"chosen(e{Any(Events)}.o{Any(3)})",
        12 => $"course is {(Any(2) == "0" ? "old_line" : "new_course")}",
        13 => $"{(Any(2) == "0" ? "premier" : "first_secretary")} is {(Any(3) switch { "0" => "beria", "1" => "vacant", _ => "malenkov" })}",
        14 => $"turn {(Any(2) == "0" ? "<" : ">=")} {Any(11)}",
        _ => $"turns_since(e{Any(Events)}) >= {Any(4)}",
    };

    private string Effect() => _random.Next(12) switch
    {
        0 or 1 or 2 => $"set f{Any(Flags)}",
        3 => $"clear f{Any(Flags)}",
        4 => $"n{Any(Numbers)} +{1 + _random.Next(5)}",
        5 => $"n{Any(Numbers)} -{1 + _random.Next(5)}",
        6 => $"n{Any(Numbers)} = {Any(11)}",
        7 => $"n{Any(Numbers)} + (n{Any(Numbers)} - 5) / 2",
        8 => $"event e{Any(Events)}",
        9 => $"after {1 + _random.Next(4)} turns: set f{Any(Flags)}",
        10 => "trigger course.relax",
        _ => $"appoint {(Any(2) == "0" ? "beria" : "malenkov")} to first_secretary",
    };

    private string Any(int below) => _random.Next(below).ToString(CultureInfo.InvariantCulture);
}
