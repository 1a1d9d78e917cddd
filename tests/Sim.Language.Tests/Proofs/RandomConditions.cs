using System.Globalization;

namespace Sim.Language.Tests.Proofs;

/// <summary>
/// Conditions about the small world as they come. Each keeps to a few things and a few numbers, so that its parts meet; what comes of it
/// is often impossible, often certain, and mostly neither.
/// </summary>
internal sealed class RandomConditions(int seed)
{
    private static readonly string[] Numbers =
    [
        "fear", "living", "stakes", "turn", "gdr.resent", "poland.resent", "premier.authority", "first_secretary.party", "malenkov.relief", "beria.exposure", "premier.exposure",
        "trust(beria, malenkov)", "trust(premier, beria)", "share(beria)", "share(premier)", "agreed(beria)", "turns_since(amnesty)", "turns_since(letters)",
    ];

    private static readonly string[] Questions =
    [
        "norms_raised", "crisis_deep", "premier is malenkov", "premier is beria", "premier is vacant", "first_secretary is beria", "first_secretary is vacant", "premier is first_secretary",
        "beria is active", "beria is arrested", "beria is dead", "premier is dismissed", "first_secretary is full", "beria is full", "beria is candidate", "malenkov is dismissed",
        "course is old_line", "course is new_course", "gdr is calm", "gdr is rising", "poland is rising", "happened(amnesty)", "happened(letters)", "chosen(amnesty.wide)", "chosen(amnesty.petty)",
        "chosen(letters.answer)", "done(tax_relief)", "done(court)", "struck(beria, molotov)", "struck(beria, zhukov)", "struck(beria, everyone)", "struck(everyone, molotov)",
        "struck(everyone, everyone)", "struck(premier, molotov)",
    ];

    private static readonly string[] Relations = ["<", "<=", "=", "!=", ">=", ">"];

    private readonly Random _random = new(seed);
    private string[] _numbers = [];
    private string[] _questions = [];
    private int[] _limits = [];

    public string Next()
    {
        _numbers = Some(Numbers, 2);
        _questions = Some(Questions, 3);
        if (_random.Next(6) == 0)
        {
            // What has been hangs together with when it was.
            _numbers = ["turn", "turns_since(amnesty)"];
            _questions = ["happened(amnesty)", "not happened(amnesty)", "chosen(amnesty.wide)"];
        }

        _limits = [_random.Next(101), _random.Next(3) switch { 0 => 0, 1 => 100, _ => _random.Next(12) }];
        return Condition(_random.Next(1, 4));
    }

    private string Condition(int depth) => depth == 0 ? Atom() : _random.Next(8) switch
    {
        0 => $"not ({Condition(depth - 1)})",
        1 or 2 or 3 => Joined(" and ", depth),
        4 or 5 => Joined(" or ", depth),
        _ => Atom(),
    };

    private string Joined(string word, int depth) => string.Join(word, Enumerable.Range(0, _random.Next(2, 4)).Select(_ => $"({Condition(depth - 1)})"));

    private string Atom() => _random.Next(2) == 0 ? Pick(_questions) : $"{Amount()} {Pick(Relations)} {(_random.Next(3) == 0 ? Amount() : Limit())}";

    private string Amount() => _random.Next(12) switch
    {
        0 => $"{Pick(_numbers)} + {Pick(_numbers)}",
        1 => $"{Pick(_numbers)} - {Pick(_numbers)}",
        2 => $"{Pick(_numbers)} * {Written(_random.Next(-1, 3))}",
        3 => $"{Pick(_numbers)} / {Written(_random.Next(-2, 4))}",
        4 => $"abs({Pick(_numbers)} - {Limit()})",
        5 => $"{Pick(["min", "max"])}({Pick(_numbers)}, {Limit()})",
        6 => $"odds({Pick(_numbers)} - {Limit()})",
        7 => $"{Pick(_numbers)} * {Pick(_numbers)}",
        8 => $"{Pick(_numbers)} / {Pick(_numbers)}",
        _ => Pick(_numbers),
    };

    private string Limit() => Written(Math.Max(0, Pick(_limits) + _random.Next(-1, 2)));

    private static string Written(int number) => number < 0 ? $"(0 - {(-number).ToString(CultureInfo.InvariantCulture)})" : number.ToString(CultureInfo.InvariantCulture);

    private T Pick<T>(T[] all) => all[_random.Next(all.Length)];

    private string[] Some(string[] all, int count) => [.. Enumerable.Range(0, count).Select(_ => Pick(all))];
}
