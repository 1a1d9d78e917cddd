using System.Globalization;
using System.Text.RegularExpressions;

namespace Sim.Language.Wordings;

/// <summary>A chance as people say it: one in three, fifty-fifty, 0.9, likely.</summary>
internal static partial class ChanceWordings
{
    private static readonly (string Word, int Percent)[] Words =
        [("always", 100), ("certain", 100), ("very likely", 90), ("very unlikely", 10), ("unlikely", 25), ("likely", 70), ("often", 60), ("sometimes", 40), ("rarely", 15), ("never", 0), ("maybe", 50), ("possible", 50)];

    public static IEnumerable<string> Of(string written)
    {
        if (written.Length > 40)
        {
            yield break;
        }

        var plain = Rewriting.Plain(Number.Words(written)).TrimStart('=', '~', ' ');
        if (Share().Match(plain) is { Success: true } share && Part(share.Groups[1].Value, share.Groups[2].Value) is { } part)
        {
            yield return Text(part);
        }
        else if (Decimal().Match(plain) is { Success: true } fraction)
        {
            var digits = fraction.Groups[1].Value;
            yield return Text(int.Parse((digits + "0")[..2], CultureInfo.InvariantCulture));
        }
        else if (Half().IsMatch(plain))
        {
            yield return "50";
        }
        else if (Array.Find(Words, entry => entry.Word == plain) is { Word: not null } said)
        {
            yield return Text(said.Percent);
        }
        else if (Bare().Match(plain) is { Success: true } bare)
        {
            yield return bare.Groups[1].Value;
        }
    }

    private static int? Part(string of, string all) =>
        int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var part) && int.TryParse(all, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole is > 0 and < 10_000 && part <= whole
            ? part * 100 / whole
            : null;

    private static string Text(int percent) => percent.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d+) ?(?:/|in|of|out of|to) ?(\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"^0?[.,](\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^50 ?[:/-] ?50$", RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    [GeneratedRegex(@"^(?:about|around|ca\.?|roughly|chance) ?(\d{1,2}|100)(?: chance)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
