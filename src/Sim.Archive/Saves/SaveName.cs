using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sim.Archive.Saves;

/// <summary>
/// The name of a save: <c>its-scenario-its-person-1.g0007.sim</c>. It is made of ids alone, so that no name in a scenario can
/// reach outside the folder or mean something to the system.
/// </summary>
public sealed partial record SaveName(string Slot, int Generation)
{
    public const string LockEnding = ".lock";
    private const int LongestSlug = 40;

    public string File => string.Create(CultureInfo.InvariantCulture, $"{Slot}.g{Generation:D4}.sim");

    /// <summary>Reads a file's name back; null where it is not that of a save.</summary>
    public static SaveName? Read(string file)
    {
        var match = SaveFile().Match(file);
        return match.Success ? new(match.Groups[1].Value, int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture)) : null;
    }

    public static bool IsSlot(string slot) => SlotPattern().IsMatch(slot);

    /// <summary>The name of a game's place: which scenario, whose chair, the how-manieth.</summary>
    public static string SlotOf(string scenario, string chair, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Slug(scenario)}-{Slug(chair)}-{number}");

    /// <summary>Small letters, digits and hyphens, 1 to 40 of them, whatever came in.</summary>
    public static string Slug(string id)
    {
        var slug = new StringBuilder();
        foreach (var letter in id)
        {
            if (slug.Length == LongestSlug)
            {
                break;
            }

            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "game" : text;
    }

    [GeneratedRegex(@"\A([a-z0-9][a-z0-9-]{0,99})\.g([0-9]{4,9})\.sim\z", RegexOptions.CultureInvariant)]
    private static partial Regex SaveFile();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,99}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlotPattern();
}
